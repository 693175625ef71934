import { useId } from 'react';
import type { FieldSpec, Fields } from '../../core/design/fields.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import type { Link } from '../../core/design/links/index.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import { isLinkId } from '../../core/design/ids.ts';
import { valueOf } from '../../core/design/references.ts';
import type { Command } from '../../core/commands/index.ts';
import { factsSaid, inspector } from '../strings/inspector.ts';
import { useApp, useDispatch, useText } from '../use-app.ts';
import { FieldControl } from './field-control.tsx';
import { mainFields } from './field-groups.ts';
import { Row, Section } from './section.tsx';

const fieldsOf = (element: Entity | Link): Fields =>
  (isLink(element) ? linkKinds[element.kind] : kinds[element.kind]).fields;

const isLink = (element: Entity | Link): element is Link => isLinkId(element.id);

/** The main facts of an element: the form made from the fields of its kind. */
export function MainFields({ element }: { readonly element: Entity | Link }) {
  const entries = Object.entries(fieldsOf(element)).filter(([name]) => mainFields[element.kind].includes(name));
  if (entries.length === 0) return null;
  return (
    <div className="py-2">
      {entries.map(([name, spec]) => (
        <FieldRow key={name} element={element} name={name} spec={spec} />
      ))}
    </div>
  );
}

/** All other facts, most of them not said: open it to say them. */
export function OtherFields({ element }: { readonly element: Entity | Link }) {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const entries = Object.entries(fieldsOf(element)).filter(([name]) => !mainFields[element.kind].includes(name));
  if (entries.length === 0) return null;
  const said = entries.filter(([name]) => valueOf(element, name) !== undefined).length;
  return (
    <Section
      title={text(inspector.facts)}
      aside={<span className="font-normal text-muted">{factsSaid[language]({ said, all: entries.length })}</span>}
    >
      {entries.map(([name, spec]) => (
        <FieldRow key={name} element={element} name={name} spec={spec} />
      ))}
    </Section>
  );
}

function FieldRow({
  element,
  name,
  spec,
}: {
  readonly element: Entity | Link;
  readonly name: string;
  readonly spec: FieldSpec<unknown, unknown>;
}) {
  const id = useId();
  const text = useText();
  const dispatch = useDispatch();
  const readOnly = useApp((state) => state.doc.readOnly);
  const change = (value: unknown): void => {
    const args = { id: element.id, values: { [name]: value } };
    // The field came from the kind of this element, so the pair of id and values is one that the command knows.
    const command = { type: isLink(element) ? 'link.set' : 'entity.set', args } as Command;
    dispatch([command], { title: spec.label });
  };
  return (
    <Row label={text(spec.label)} htmlFor={id} {...(spec.help ? { title: text(spec.help) } : {})}>
      <FieldControl id={id} spec={spec} value={valueOf(element, name)} disabled={readOnly} onChange={change} />
    </Row>
  );
}
