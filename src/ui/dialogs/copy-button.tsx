import { Check, Copy, X } from 'lucide-react';
import { useState } from 'react';
import type { Text } from '../../core/base/text.ts';
import type { ButtonKind, ButtonSize } from '../kit/button.tsx';
import { Button } from '../kit/button.tsx';
import { exporting } from '../strings/export.ts';
import { useAppHandle, useText } from '../use-app.ts';

interface Props {
  readonly content: string;
  readonly label: Text;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
}

const icons = { copied: Check, refused: X, none: Copy } as const;

/** Copies a text and says on itself whether that worked: messages would lie below the dialog. */
export function CopyButton({ content, label, kind = 'default', size = 'md' }: Props) {
  const text = useText();
  const app = useAppHandle();
  // Of which text it speaks: another file starts afresh.
  const [last, setLast] = useState<{ readonly content: string; readonly outcome: 'copied' | 'refused' }>();
  const outcome = last?.content === content ? last.outcome : 'none';
  const copy = async (): Promise<void> => {
    const done = await app.ports.clipboard.writeText(content);
    setLast({ content, outcome: done ? 'copied' : 'refused' });
    app.announce(done ? exporting.copied : exporting.notCopied);
  };
  const Icon = icons[outcome];
  return (
    <Button
      kind={kind}
      size={size}
      title={outcome === 'refused' ? text(exporting.notCopied) : undefined}
      icon={<Icon size={size === 'md' ? 15 : 14} strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => void copy()}
    >
      {text({ none: label, copied: exporting.copied, refused: exporting.refusedShort }[outcome])}
    </Button>
  );
}
