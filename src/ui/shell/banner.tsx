import { Eye } from 'lucide-react';
import type { ReadOnlyReason } from '../../app/state.ts';
import type { Text } from '../../core/base/text.ts';
import { Button } from '../kit/button.tsx';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { useActionTitle } from './use-action-title.ts';

const reasons: Readonly<Record<ReadOnlyReason, Text>> = {
  link: shell.sharedDesign,
  'other-tab': shell.otherTab,
  newer: shell.newerFormat,
};

/** Says why a design can only be looked at, and offers the way on. */
export function Banner() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const reason = useApp((state) => (state.doc.readOnly ? (state.doc.readOnlyBecause ?? 'link') : undefined));
  if (!reason) return null;
  return (
    <section
      aria-label={text(reasons[reason])}
      className="flex h-10 shrink-0 items-center gap-3 border-b border-line bg-soft px-4"
    >
      <Eye size={15} strokeWidth={1.75} className="text-accent" aria-hidden="true" />
      <span>{text(reasons[reason])}</span>
      <span className="flex-1" />
      {reason === 'other-tab' && (
        <Button size="sm" onClick={() => app.run('take-over')}>
          {title('take-over')}
        </Button>
      )}
      {reason !== 'newer' && (
        <Button size="sm" kind="primary" onClick={() => app.run('edit-copy')}>
          {title('edit-copy')}
        </Button>
      )}
    </section>
  );
}
