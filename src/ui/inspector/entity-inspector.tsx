import type { Entity } from '../../core/design/kinds/index.ts';
import { Connections } from './connections.tsx';
import { EntityHeader } from './entity-header.tsx';
import { Facts } from './facts.tsx';
import { MainForm } from './main-form.tsx';
import { Members } from './members.tsx';
import { NoteText } from './note-text.tsx';
import { ProblemCards } from './problem-cards.tsx';

/** What it is, what is known of it, what is wrong with it and how to mend that, what it is wired to. */
export function EntityInspector({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <EntityHeader entity={entity} />
      {entity.kind === 'note' ? <NoteText note={entity} /> : <MainForm entity={entity} />}
      <Facts element={entity} />
      <ProblemCards id={entity.id} />
      <Connections entity={entity} />
      <Members entity={entity} />
    </>
  );
}
