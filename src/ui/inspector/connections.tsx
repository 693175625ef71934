import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Entity } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { Button } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { inspector, linkRoles } from '../strings/inspector.ts';
import { useApp, useText } from '../use-app.ts';
import { ConnectionRow } from './connection-row.tsx';
import type { LinkGroup } from './link-groups.ts';
import { keyOf, linkGroups } from './link-groups.ts';
import { Section } from './section.tsx';

/** What it is wired to. Each kind of wire can be added and cut here, so nothing needs a drag. */
export function Connections({ entity }: { readonly entity: Entity }) {
  const text = useText();
  const model = useApp((state) => state.doc.design.model);
  const readOnly = useApp((state) => state.doc.readOnly);
  const [opened, setOpened] = useState<string>();
  const groups = linkGroups(indexOf(model), entity).filter((group) => group.place === 'list');
  const shown = groups.filter((group) => group.links.length > 0 || keyOf(group) === opened);
  const addable = groups.filter(({ candidates }) => candidates.length > 0);
  if (shown.length + addable.length === 0) return null;
  const item = (group: LinkGroup) => ({
    id: keyOf(group),
    label: text(linkRoles[group.kind][group.end]),
    onSelect: () => setOpened(keyOf(group)),
  });
  return (
    <Section
      title={text(inspector.links)}
      aside={
        !readOnly &&
        addable.length > 0 && (
          <span className="-mr-2 ml-auto flex">
            <Menu
              trigger={
                <Button kind="quiet" size="xs" icon={<Plus size={13} strokeWidth={1.75} aria-hidden="true" />}>
                  {text(inspector.addLink)}
                </Button>
              }
              groups={[addable.map(item)]}
            />
          </span>
        )
      }
    >
      {shown.length === 0 && <p className="px-4 pb-1.5 text-12 text-muted">{text(inspector.noLinks)}</p>}
      {shown.map((group) => (
        <ConnectionRow
          key={keyOf(group)}
          entity={entity}
          group={group}
          choosing={keyOf(group) === opened}
          onChosen={() => setOpened(undefined)}
        />
      ))}
    </Section>
  );
}

/** The connections that belong to the form: whose control plane a remote cluster uses. */
export function MainConnections({ entity }: { readonly entity: Entity }) {
  const model = useApp((state) => state.doc.design.model);
  const groups = linkGroups(indexOf(model), entity).filter((group) => group.place === 'form');
  return groups.map((group) => (
    <ConnectionRow key={keyOf(group)} entity={entity} group={group} choosing={group.links.length === 0} />
  ));
}
