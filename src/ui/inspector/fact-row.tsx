import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { FieldSpec } from '../../core/design/fields.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { valueOf } from '../../core/design/references.ts';
import { useMounted } from '../kit/use-mounted.ts';
import { inspector, sayFact } from '../strings/inspector.ts';
import { useApp, useText } from '../use-app.ts';
import type { Element as DesignElement } from './element-fields.ts';
import { factText } from './fact-text.ts';
import { FieldControl, isCode } from './field-control.tsx';
import { RowLabel } from './section.tsx';
import { useSetField } from './use-set-field.ts';

interface Props {
  readonly element: DesignElement;
  readonly name: string;
  readonly spec: FieldSpec<unknown, unknown>;
}

/** A fact to be read; a press on its value makes it a field until the focus leaves. */
export function FactRow(props: Props) {
  const { element, name, spec } = props;
  const id = useId();
  const text = useText();
  const readOnly = useApp((state) => state.doc.readOnly);
  const index = indexOf(useApp((state) => state.doc.design.model));
  // `left`: the keyboard has ended the editing, so the focus goes back to the value.
  const [mode, setMode] = useState<'rest' | 'editing' | 'left'>('rest');
  const value = valueOf(element, name);
  const words = factText(index, spec, value);
  // What Istio does by itself is shown, but nobody has said it.
  const tone = value === spec.default ? 'text-muted' : '';
  const label = text(spec.label);
  return (
    <div className="form-row min-h-6.5 items-center py-px pr-3 pl-4">
      <RowLabel title={spec.help && text(spec.help)}>{label}</RowLabel>
      {mode === 'editing' ? (
        <FactField {...props} id={id} onDone={setMode} />
      ) : (
        <button
          type="button"
          aria-label={text(sayFact({ label: spec.label, value: words ?? inspector.notSaid }))}
          disabled={readOnly}
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={mode === 'left'}
          onClick={() => setMode('editing')}
          className={`-ml-1.5 min-h-6 min-w-0 truncate rounded-6 px-1.5 text-left text-12 ring-control ring-inset enabled:hover:ring-1 ${isCode(spec) ? 'font-mono' : ''} ${tone}`}
        >
          {words ? text(words) : <span className="font-sans not-said">{text(inspector.notSaid)}</span>}
        </button>
      )}
    </div>
  );
}

/** Takes the focus when it appears, because a press brought it here. */
function FactField({
  element,
  name,
  spec,
  id,
  onDone,
}: Props & { readonly id: string; readonly onDone: (mode: 'rest' | 'left') => void }) {
  const setField = useSetField();
  const place = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const fits = target instanceof Element && target.getAttribute('aria-invalid') !== 'true';
    if (key !== 'Escape' && !(key === 'Enter' && fits)) return;
    // Otherwise the same press would open the value again, which has the focus now.
    event.preventDefault();
    onDone('left');
  };
  useMounted(() => place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus());
  return (
    // It hears what its field says; it is nothing to act on itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className="flex min-w-0 items-center"
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onDone('rest')}
    >
      <FieldControl
        id={id}
        spec={spec}
        value={valueOf(element, name)}
        mixed={false}
        disabled={false}
        onChange={(value) => setField([element], { name, spec, value })}
      />
    </div>
  );
}
