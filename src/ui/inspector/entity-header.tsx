import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Entity } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { IconButton } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useActionTitle } from '../shell/use-action-title.ts';
import { useKeyOf } from '../shell/use-key-of.ts';
import { inspector } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { EntitySign } from './entity-sign.tsx';
import { roleLine } from './role-line.ts';

/** The name, editable, what it is, and what can be done with it. */
export function EntityHeader({ entity }: { readonly entity: Entity }) {
  const text = useText();
  const app = useAppHandle();
  const readOnly = useApp((state) => state.doc.readOnly);
  const index = indexOf(useApp((state) => state.doc.design.model));
  const [draft, setDraft] = useState<string>();
  const keep = (): void => {
    if (draft !== undefined && draft !== entity.name)
      app.dispatch([{ type: 'entity.rename', args: { id: entity.id, name: draft } }]);
    setDraft(undefined);
  };
  return (
    <div className="flex h-14 items-center gap-1.5 pr-2 pl-4">
      <span className="flex w-7 shrink-0 justify-center">
        <EntitySign entity={entity} />
      </span>
      <div className="min-w-0 flex-1">
        <TextField
          label={text(inspector.name)}
          size="title"
          value={draft ?? entity.name}
          readOnly={readOnly}
          onChange={setDraft}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
        <p className="-mt-0.5 truncate pl-1.75 text-12 text-muted">{text(roleLine(index, entity))}</p>
      </div>
      {!readOnly && <EntityMenu />}
    </div>
  );
}

function EntityMenu() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const keyOf = useKeyOf();
  const item = (id: string) => ({ id, label: title(id), key: keyOf(id), onSelect: () => void app.run(id) });
  return (
    <Menu
      trigger={
        <IconButton
          size="sm"
          label={text(inspector.more)}
          icon={<Ellipsis size={15} strokeWidth={1.75} aria-hidden="true" />}
        />
      }
      groups={[[item('fit-selection'), item('duplicate')], [item('delete-selection')]]}
    />
  );
}
