import { useState } from 'react';
import { Dialog } from '../kit/dialog.tsx';
import { Tabs, tabPanelProps } from '../kit/tabs.tsx';
import { exporting } from '../strings/export.ts';
import { useText } from '../use-app.ts';
import { FilesPanel } from './files-panel.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { useCloseDialog } from './use-close-dialog.ts';

const PREFIX = 'export';

/** What leaves Meshloft: the installation as files, or the drawing as a picture. */
export function ExportDialog() {
  const text = useText();
  const close = useCloseDialog();
  const [part, setPart] = useState<'files' | 'picture'>('files');
  const tabs = [
    { id: 'files', label: text(exporting.files) },
    { id: 'picture', label: text(exporting.picture) },
  ] as const;
  return (
    <Dialog title={text(exporting.title)} closeLabel={text(exporting.close)} onClose={close} size="lg">
      <div className="h-10 shrink-0 border-b border-line px-3">
        <Tabs label={text(exporting.parts)} tabs={tabs} active={part} onSelect={setPart} prefix={PREFIX} />
      </div>
      <div {...tabPanelProps(PREFIX, part)} className="flex min-h-0 shrink basis-175 flex-col">
        {part === 'files' ? <FilesPanel onShow={close} /> : <PicturePanel />}
      </div>
    </Dialog>
  );
}
