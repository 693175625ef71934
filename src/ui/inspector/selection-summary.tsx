import { Trash2 } from 'lucide-react';
import { isLinkId } from '../../core/design/ids.ts';
import { Button } from '../kit/button.tsx';
import { inspector, selectedCount } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';

/** Several things are selected: which, and what can be done to all of them. */
export function SelectionSummary() {
  const text = useText();
  const app = useAppHandle();
  const language = useApp((state) => state.ui.language);
  const selection = useApp((state) => state.ui.selection);
  const entities = useApp((state) => state.doc.design.model.entities);
  const names = selection.flatMap((id) => (isLinkId(id) ? [] : [{ id, name: entities[id]?.name ?? id }]));
  return (
    <div className="flex flex-col gap-3 p-4">
      <h2 className="text-14 font-semibold">{selectedCount[language]({ count: selection.length })}</h2>
      <ul className="flex flex-col gap-0.5">
        {names.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="h-6 w-full truncate rounded-6 px-2 text-left text-125 hover:bg-fill"
              onClick={() => app.select([id])}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <span>
        <Button size="sm" icon={<Trash2 size={14} strokeWidth={1.75} />} onClick={() => app.run('delete-selection')}>
          {text(inspector.remove)}
        </Button>
      </span>
    </div>
  );
}
