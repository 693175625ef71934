import type { Entity } from '../../core/design/kinds/index.ts';
import { EntityHeader } from './entity-header.tsx';
import { MainFields, OtherFields } from './fields-form.tsx';
import { LinkList } from './link-list.tsx';
import { NoteText } from './note-text.tsx';
import { ProblemCards } from './problem-cards.tsx';

export function EntityInspector({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <EntityHeader entity={entity} />
      <div className="border-t border-line">
        {entity.kind === 'note' ? <NoteText note={entity} /> : <MainFields element={entity} />}
      </div>
      <ProblemCards id={entity.id} />
      <LinkList entity={entity} />
      {entity.kind !== 'note' && <OtherFields element={entity} />}
    </>
  );
}
