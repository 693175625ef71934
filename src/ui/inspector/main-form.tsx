import type { Entity } from '../../core/design/kinds/index.ts';
import { MainConnections } from './connections.tsx';
import { mainFieldsOf } from './element-fields.ts';
import { FieldRow } from './field-row.tsx';
import { PlaceRow } from './place-row.tsx';

/** What is asked first: the form made from the fields of the kind, with its place and what it cannot be without. */
export function MainForm({ entity }: { readonly entity: Entity }) {
  const [first, ...others] = mainFieldsOf(entity).map(([name, spec]) => (
    <FieldRow key={name} elements={[entity]} name={name} spec={spec} />
  ));
  return (
    <div className="border-t border-line py-2 empty:hidden">
      {first}
      <MainConnections entity={entity} />
      {others}
      <PlaceRow entity={entity} />
    </div>
  );
}
