import { useState } from 'react';
import type { EntityOf } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import { inspector } from '../strings/inspector.ts';
import { useApp, useDispatch, useText } from '../use-app.ts';

/** The lines of a note. */
export function NoteText({ note }: { readonly note: EntityOf<'note'> }) {
  const text = useText();
  const dispatch = useDispatch();
  const readOnly = useApp((state) => state.doc.readOnly);
  const [draft, setDraft] = useState<string>();
  const keep = (): void => {
    if (draft !== undefined) {
      const lines = draft === '' ? null : draft.split('\n');
      dispatch([{ type: 'entity.set', args: { id: note.id, values: { text: lines } } }]);
    }
    setDraft(undefined);
  };
  return (
    <div className="border-t border-line p-3">
      <textarea
        aria-label={text(kinds.note.fields.text.label)}
        rows={8}
        placeholder={text(inspector.writeHere)}
        readOnly={readOnly}
        value={draft ?? note.text?.join('\n') ?? ''}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        className="w-full resize-y rounded-6 border border-control bg-panel p-2 placeholder:text-subtle placeholder:italic"
      />
    </div>
  );
}
