import { Copy } from 'lucide-react';
import { useState } from 'react';
import { problemsOf } from '../../app/derived.ts';
import { isLinkId } from '../../core/design/ids.ts';
import type { Model } from '../../core/design/design.ts';
import type { ElementId } from '../../core/design/ids.ts';
import { exporters } from '../../core/exporters/index.ts';
import { defaultIstio } from '../../core/exporters/yaml/versions.ts';
import { CodeView } from '../dialogs/code-view.tsx';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Select } from '../kit/select.tsx';
import { yamlPanel } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { DrawerTools } from './drawer-tools.tsx';

const methods = exporters.map(({ id }) => ({ value: id, label: id }));

/** What will be exported, of the selected cluster or of all. */
export function YamlPanel() {
  const text = useText();
  const app = useAppHandle();
  const design = useApp((state) => state.doc.design);
  const language = useApp((state) => state.ui.language);
  const cluster = useApp((state) => clusterOf(state.doc.design.model, state.ui.selection));
  const [method, setMethod] = useState<string>(exporters[0].id);
  const [path, setPath] = useState<string>();
  const exporter = exporters.find(({ id }) => id === method) ?? exporters[0];
  const result = exporter.print({ design, language, findings: problemsOf(design.model), istio: defaultIstio });
  if (!result.ok) {
    return (
      <div className="overflow-auto p-4">
        <p className="font-semibold">{text(yamlPanel.refused)}</p>
        <ul className="mt-1 text-muted">
          {result.error.map((problem) => (
            <li key={`${problem.code} ${problem.message.en}`}>{text(problem.message)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const files = result.value.filter(
    (file) => !cluster || file.path.startsWith(`${cluster}/`) || !file.path.includes('/'),
  );
  const shown = files.find((file) => file.path === path) ?? files.find((file) => file.path.includes('/')) ?? files[0];
  return (
    <>
      <DrawerTools>
        <Segmented label={text(yamlPanel.method)} size="sm" options={methods} value={method} onChange={setMethod} />
        <span className="flex w-70">
          <Select
            label={text(yamlPanel.file)}
            value={shown?.path ?? ''}
            options={files.map((file) => ({ value: file.path, label: file.path }))}
            onChange={setPath}
          />
        </span>
        <Button
          size="sm"
          icon={<Copy size={13} strokeWidth={1.75} />}
          onClick={() => void app.ports.clipboard.writeText(shown?.text ?? '')}
        >
          {text(yamlPanel.copy)}
        </Button>
      </DrawerTools>
      {shown && <CodeView path={shown.path} text={shown.text} />}
    </>
  );
}

/** The name of the cluster that is selected, or holds what is selected. */
function clusterOf(model: Model, selection: readonly ElementId[]): string | undefined {
  const [id] = selection;
  let entity = id && !isLinkId(id) ? model.entities[id] : undefined;
  while (entity && entity.kind !== 'cluster') entity = entity.parent ? model.entities[entity.parent] : undefined;
  return entity?.name;
}
