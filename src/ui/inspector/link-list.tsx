import { X } from 'lucide-react';
import type { Command } from '../../core/commands/index.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { IconButton } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import { disconnect, inspector, linkRoles } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import type { LinkGroup } from './link-rows.ts';
import { linkGroups } from './link-rows.ts';
import { Row, Section } from './section.tsx';

/** What it is wired to. Each kind of wire can be added and cut here, so nothing needs a drag. */
export function LinkList({ entity }: { readonly entity: Entity }) {
  const text = useText();
  const model = useApp((state) => state.doc.design.model);
  const groups = linkGroups(indexOf(model), entity).filter(
    ({ links, candidates }) => links.length + candidates.length > 0,
  );
  if (groups.length === 0) return null;
  return (
    <Section title={text(inspector.links)}>
      {groups.map((group) => (
        <GroupRow key={`${group.kind} ${group.end}`} entity={entity} group={group} />
      ))}
    </Section>
  );
}

function GroupRow({ entity, group }: { readonly entity: Entity; readonly group: LinkGroup }) {
  const text = useText();
  const app = useAppHandle();
  const language = useApp((state) => state.ui.language);
  const readOnly = useApp((state) => state.doc.readOnly);
  const { kind, end, links, candidates } = group;
  const role = text(linkRoles[kind][end]);
  const add = (other: string): void => {
    const target = candidates.find(({ id }) => id === other)?.id;
    if (!target) return;
    const [from, to] = end === 'from' ? [entity.id, target] : [target, entity.id];
    // The candidates are of the kinds that this link may join, so the pair is one that the command knows.
    app.dispatch([{ type: 'link.add', args: { kind, from, to } } as Command]);
  };
  return (
    <Row label={role}>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {links.map((link) => (
          <span key={link.id} className="flex h-6 items-center justify-between rounded-6 bg-fill pr-0.5 pl-2 text-125">
            <button
              type="button"
              className="min-w-0 truncate text-left hover:underline"
              onClick={() => app.select([link.other])}
            >
              {link.name}
            </button>
            {!readOnly && (
              <IconButton
                size="xs"
                label={disconnect[language]({ link: role, other: link.name })}
                icon={<X size={12} strokeWidth={1.75} />}
                onClick={() => app.dispatch([{ type: 'link.remove', args: { ids: [link.id] } }])}
              />
            )}
          </span>
        ))}
        {!readOnly && candidates.length > 0 && (
          <Select
            label={`${text(inspector.addLink)}: ${role}`}
            value=""
            options={[
              { value: '', label: text(inspector.chooseTarget) },
              ...candidates.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={add}
          />
        )}
      </div>
    </Row>
  );
}
