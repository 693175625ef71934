import { X } from 'lucide-react';
import { useRef } from 'react';
import type { Command } from '../../core/commands/index.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { IconButton } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import { useMounted } from '../kit/use-mounted.ts';
import { addTo, disconnect, inspector, linkRoles } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import type { LinkGroup } from './link-groups.ts';
import { Row } from './section.tsx';

interface Props {
  readonly entity: Entity;
  readonly group: LinkGroup;
  /** True while another one is being chosen. */
  readonly choosing: boolean;
  /** Called when somebody asked for the choice and has made it, or has gone elsewhere. */
  readonly onChosen?: () => void;
}

/** The links of one kind: each can be followed and cut, and another one added. */
export function ConnectionRow({ entity, group, choosing, onChosen }: Props) {
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
    onChosen?.();
  };
  return (
    <Row label={role}>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {links.map((link) => (
          <span key={link.id} className="flex h-7 items-center justify-between rounded-6 bg-fill pr-0.5 pl-2 text-125">
            <button
              type="button"
              className="min-w-0 flex-1 truncate text-left hover:underline"
              onClick={() => app.select([link.other])}
            >
              {link.name}
            </button>
            {!readOnly && (
              <IconButton
                size="xs"
                label={disconnect[language]({ link: role, other: link.name })}
                icon={<X size={12} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => app.dispatch([{ type: 'link.remove', args: { ids: [link.id] } }])}
              />
            )}
          </span>
        ))}
        {!readOnly && choosing && candidates.length > 0 && (
          <Chooser
            label={addTo[language]({ link: role })}
            candidates={candidates}
            onChoose={add}
            {...(onChosen ? { onLeave: onChosen } : {})}
          />
        )}
      </div>
    </Row>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly candidates: LinkGroup['candidates'];
  readonly onChoose: (id: string) => void;
  /** Given when somebody asked for the list: it then takes the focus, and goes when the focus does. */
  readonly onLeave?: () => void;
}

function Chooser({ label, candidates, onChoose, onLeave }: ChooserProps) {
  const text = useText();
  const place = useRef<HTMLSpanElement>(null);
  useMounted(() => onLeave && place.current?.querySelector('select')?.focus());
  return (
    <span ref={place} className="flex" onBlur={onLeave}>
      <Select
        label={label}
        value=""
        options={[
          { value: '', label: text(inspector.chooseTarget) },
          ...candidates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={onChoose}
      />
    </span>
  );
}
