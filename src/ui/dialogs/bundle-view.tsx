import { Download, Lock } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../core/base/text.ts';
import type { ExportFile } from '../../core/exporters/define-exporter.ts';
import { Button } from '../kit/button.tsx';
import { amountOf, exporting } from '../strings/export.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { CodeView } from './code-view.tsx';
import { CopyButton } from './copy-button.tsx';
import { DialogFoot } from './dialog-foot.tsx';
import { exportName } from './export-name.ts';
import { FileTree } from './file-tree.tsx';

const RUNBOOK = 'RUNBOOK.md';

const icon = { strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The files of an export: their folders, the content of one, and what to do with all of them. */
export function BundleView({ files }: { readonly files: readonly ExportFile[] }) {
  const text = useText();
  const app = useAppHandle();
  const name = exportName(useApp((state) => state.doc.design));
  const [path, setPath] = useState(RUNBOOK);
  const runbook = files.find((file) => file.path === RUNBOOK);
  const shown = files.find((file) => file.path === path) ?? runbook ?? files[0];
  const kilobytes = Math.ceil(files.reduce((sum, file) => sum + file.text.length, 0) / 1_000);
  if (!shown) return null;
  return (
    <>
      <div className="flex min-h-0 flex-1">
        <div className="flex w-66 shrink-0 flex-col border-r border-line">
          <FileTree root={name} files={files} active={shown.path} onSelect={setPath} />
          <p className="shrink-0 px-4 py-3 text-12 text-muted">
            {text(say(amountOf, { files: files.length, kilobytes }))}
          </p>
        </div>
        <div className="flex min-w-0 flex-1 flex-col">
          <div className="flex h-10 shrink-0 items-center border-b border-line pr-3 pl-4">
            <span className="min-w-0 flex-1 truncate font-mono text-12">{shown.path}</span>
            <CopyButton content={shown.text} label={exporting.copy} kind="quiet" size="sm" />
          </div>
          <CodeView key={shown.path} path={shown.path} text={shown.text} />
        </div>
      </div>
      <DialogFoot
        icon={<Lock size={13} {...icon} className="shrink-0 text-muted" />}
        words={text(exporting.noCredentials)}
      >
        {runbook && <CopyButton content={runbook.text} label={exporting.copyRunbook} />}
        <Button
          kind="primary"
          icon={<Download size={15} {...icon} />}
          onClick={() => void app.ports.files.saveZip(`${name}.zip`, files)}
        >
          {text(exporting.downloadZip)}
        </Button>
      </DialogFoot>
    </>
  );
}
