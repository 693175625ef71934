import type { Text } from '../../core/base/text.ts';
import type { Kind } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { fieldsOf, namedBy } from '../../core/design/references.ts';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import { inspector } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { Section } from './section.tsx';

/** Who names this one in a field: the clusters of a network or mesh, what belongs to a team, who is signed by a CA. */
export function Members({ entity }: { readonly entity: Entity }) {
  const text = useText();
  const app = useAppHandle();
  const members = membersOf(indexOf(useApp((state) => state.doc.design.model)), entity);
  if (members.length === 0) return null;
  return (
    <Section title={text(inspector.members)} aside={<span className="font-normal text-muted">{members.length}</span>}>
      <ul className="px-2">
        {members.map(({ member, label }) => (
          <li key={member.id}>
            <button
              type="button"
              className="flex h-6 w-full items-center gap-1.5 rounded-6 px-2 text-left text-125 hover:bg-fill"
              onClick={() => app.select([member.id])}
            >
              <span className="flex text-muted">
                <KindGlyph kind={member.kind} />
              </span>
              <span className="min-w-0 flex-1 truncate">{member.name}</span>
              <span className="text-12 text-muted">{text(label)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Member {
  readonly member: Entity;
  /** The field that names it. */
  readonly label: Text;
}

/** Whose fields are looked through. What a service says of a cluster is among the connections already. */
const NAMING: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  network: ['cluster', 'gateway', 'vm'],
  mesh: ['cluster'],
  ca: ['mesh', 'cluster'],
  team: ['cluster', 'service'],
  cluster: ['vm'],
};

function membersOf(index: ModelIndex, { id, kind }: Entity): readonly Member[] {
  const all = (NAMING[kind] ?? []).flatMap((naming): readonly Entity[] => index.all(naming));
  return all.flatMap((member) => {
    const field = fieldsOf(member).find(({ name }) => namedBy(member, name).includes(id));
    return field ? [{ member, label: field.label }] : [];
  });
}
