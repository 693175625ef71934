import { useId } from 'react';
import type { FieldSpec } from '../../core/design/fields.ts';
import { useApp, useText } from '../use-app.ts';
import { FieldControl } from './field-control.tsx';
import type { Element } from './element-fields.ts';
import { sharedValue } from './element-fields.ts';
import { Row } from './section.tsx';
import { useSetField } from './use-set-field.ts';

interface Props {
  /** One, or several of the same kind that are set together. */
  readonly elements: readonly Element[];
  readonly name: string;
  readonly spec: FieldSpec<unknown, unknown>;
}

/** One field of the form: its label and the control made from its shape. */
export function FieldRow({ elements, name, spec }: Props) {
  const id = useId();
  const text = useText();
  const readOnly = useApp((state) => state.doc.readOnly);
  const setField = useSetField();
  const { value, mixed } = sharedValue(elements, name);
  return (
    <Row label={text(spec.label)} htmlFor={id} title={spec.help && text(spec.help)}>
      <FieldControl
        {...{ id, spec, value, mixed }}
        disabled={readOnly}
        onChange={(next) => setField(elements, { name, spec, value: next })}
      />
    </Row>
  );
}
