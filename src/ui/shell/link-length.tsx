import { useDeferredValue } from 'react';
import { linkLengthOf } from '../../app/link-of.ts';
import { counted } from '../strings/shell.ts';
import { useApp } from '../use-app.ts';

/** How long the link of this design is. Worked out after the edit has been drawn: it is never what a person waits for. */
export function LinkLength({ className }: { readonly className: string }) {
  const language = useApp((state) => state.ui.language);
  const design = useDeferredValue(useApp((state) => state.doc.design));
  return <span className={className}>{counted.link[language]({ length: linkLengthOf(design) })}</span>;
}
