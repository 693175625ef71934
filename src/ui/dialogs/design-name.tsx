import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { limits } from '../../core/base/limits.ts';
import { TextField } from '../kit/text-field.tsx';
import { useMounted } from '../kit/use-mounted.ts';
import { designs as words } from '../strings/designs.ts';
import { useText } from '../use-app.ts';

interface Props {
  readonly title: string;
  /** The new name; undefined when the person thinks better of it. `left`: the focus is elsewhere already. */
  readonly onDone: (title: string | undefined, by: 'key' | 'left') => void;
}

/** A name being typed. Enter or leaving it keeps the name, Escape does not. */
export function DesignName({ title, onDone }: Props) {
  const text = useText();
  const [draft, setDraft] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useMounted(() => field.current?.select());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Escape means this field, not the dialog around it; Enter is not a press of what takes the place of the field.
    event.stopPropagation();
    event.preventDefault();
    onDone(event.key === 'Enter' ? draft.trim() : undefined, 'key');
  };
  return (
    <TextField
      ref={field}
      label={text(words.name)}
      value={draft}
      size="md"
      maxLength={limits.textLength}
      onChange={setDraft}
      onKeyDown={onKeyDown}
      onBlur={() => onDone(draft.trim(), 'left')}
    />
  );
}
