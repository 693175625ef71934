import { useState } from 'react';
import { valueOf } from '../../core/design/references.ts';
import { Button } from '../kit/button.tsx';
import { factsSaid, inspector } from '../strings/inspector.ts';
import { useApp, useText } from '../use-app.ts';
import type { Element, NamedField } from './element-fields.ts';
import { furtherFieldsOf } from './element-fields.ts';
import { FactRow } from './fact-row.tsx';
import { notableFacts } from './field-groups.ts';
import { Section } from './section.tsx';

/** Up to this many, a list is shown whole. */
const SHORT = 5;

/** Whether a person has said it: what Istio does by itself is not a statement. */
const isSaid = (element: Element, [name, spec]: NamedField): boolean => {
  const value = valueOf(element, name);
  return value !== undefined && value !== spec.default;
};

/** All other facts, most of them not said. Those that are, and the notable ones, are in sight; the rest is one press away. */
export function Facts({ element }: { readonly element: Element }) {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const [open, setOpen] = useState(false);
  const fields = furtherFieldsOf(element);
  if (fields.length === 0) return null;
  const said = fields.filter((field) => isSaid(element, field));
  const notable = (notableFacts[element.kind] ?? []).flatMap((name) => fields.filter(([known]) => known === name));
  const brief = [...new Set([...notable, ...said])];
  const isLong = fields.length > SHORT;
  const shown = open || !isLong ? fields : brief;
  return (
    <Section
      title={text(inspector.facts)}
      aside={
        <>
          <span className="flex-1 font-normal text-muted">
            {factsSaid[language]({ said: said.length, all: fields.length })}
          </span>
          {isLong && (
            <span className="-mr-2 flex">
              <Button kind="quiet" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
                {text(open ? inspector.fewer : inspector.all)}
              </Button>
            </span>
          )}
        </>
      }
    >
      {shown.map(([name, spec]) => (
        <FactRow key={name} element={element} name={name} spec={spec} />
      ))}
    </Section>
  );
}
