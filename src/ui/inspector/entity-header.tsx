import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Entity } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import { IconButton } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { inspector } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';

/** The name, editable, and what it is. */
export function EntityHeader({ entity }: { readonly entity: Entity }) {
  const text = useText();
  const app = useAppHandle();
  const readOnly = useApp((state) => state.doc.readOnly);
  const where = useApp((state) => (entity.parent ? state.doc.design.model.entities[entity.parent]?.name : undefined));
  const [draft, setDraft] = useState<string>();
  const keep = (): void => {
    if (draft !== undefined && draft !== entity.name)
      app.dispatch([{ type: 'entity.rename', args: { id: entity.id, name: draft } }]);
    setDraft(undefined);
  };
  const title = text(kinds[entity.kind].title);
  return (
    <div className="flex items-start gap-2.5 py-2.5 pr-2 pl-4">
      <span className="mt-1.5 flex text-muted">
        <KindGlyph kind={entity.kind} />
      </span>
      <div className="min-w-0 flex-1">
        <TextField
          label={text(inspector.name)}
          value={draft ?? entity.name}
          disabled={readOnly}
          onChange={setDraft}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
        <p className="mt-1 truncate px-0.5 text-12 text-muted">{where ? `${title} · ${where}` : title}</p>
      </div>
      {!readOnly && (
        <span className="flex">
          {entity.kind === 'cluster' && (
            <IconButton
              size="sm"
              label={text(inspector.duplicate)}
              icon={<Copy size={14} strokeWidth={1.75} />}
              onClick={() => app.run('duplicate')}
            />
          )}
          <IconButton
            size="sm"
            label={text(inspector.remove)}
            icon={<Trash2 size={14} strokeWidth={1.75} />}
            onClick={() => app.run('delete-selection')}
          />
        </span>
      )}
    </div>
  );
}
