import { useDeferredValue } from 'react';
import { linkPayloadOf } from '../../app/link-of.ts';
import { counted } from '../strings/shell.ts';
import { useApp, useAppHandle } from '../use-app.ts';

/** How long the link of this design is. Worked out after the edit has been drawn: it is never what a person waits for. */
export function LinkLength({ className }: { readonly className: string }) {
  const app = useAppHandle();
  const language = useApp((state) => state.ui.language);
  const design = useDeferredValue(useApp((state) => state.doc.design));
  const { length } = app.ports.address.linkTo(linkPayloadOf(design));
  return <span className={className}>{counted.link[language]({ length })}</span>;
}
