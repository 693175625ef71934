import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { shell } from '../strings/shell.ts';
import { TextField } from '../kit/text-field.tsx';
import { useApp, useAppHandle, useText } from '../use-app.ts';

/** The name of the design while it is being typed. Enter and leaving the field keep it, Escape does not. */
export function RenameDesign({ onDone }: { readonly onDone: () => void }) {
  const text = useText();
  const app = useAppHandle();
  const title = useApp((state) => state.doc.design.title);
  const [name, setName] = useState(title);
  const keep = (): void => {
    if (name.trim() !== title) app.dispatch([{ type: 'design.retitle', args: { title: name.trim() } }]);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape') onDone();
  };
  return (
    <span className="w-52">
      <TextField
        label={text(shell.designName)}
        value={name}
        ref={takeFocus}
        onChange={setName}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

/** The person has just asked for this field, so it takes the focus and offers the old name for replacement. */
const takeFocus = (field: HTMLInputElement | null): void => field?.select();
