import { memo } from 'react';
import { exporting } from '../strings/export.ts';
import { useText } from '../use-app.ts';
import type { Line, Piece } from './highlight.ts';
import { linesOf } from './highlight.ts';

const tones: Readonly<Record<Piece['tone'], string>> = {
  plain: '',
  key: 'text-info',
  value: 'text-ok',
  comment: 'text-muted',
  strong: 'font-semibold',
};

/** Longer files are shown without colours: a runbook for a hundred clusters has more words than a page bears elements. */
const COLOURED_LINES = 4_000;

/** A text file with numbered lines, to be read and copied. Scrolls within the room it is given. */
export const CodeView = memo(function CodeView({
  path,
  text: content,
}: {
  readonly path: string;
  readonly text: string;
}) {
  const text = useText();
  const count = content.replace(/\n$/, '').split('\n').length;
  const numbers = Array.from({ length: count }, (_, n) => n + 1).join('\n');
  return (
    // What scrolls must be reachable by keyboard: a focusable region with a name.
    <section
      aria-label={`${text(exporting.preview)}: ${path}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="flex min-h-0 flex-1 items-start gap-3.5 overflow-auto bg-code px-4 py-2.5 font-mono text-12 leading-4.75 -outline-offset-2"
    >
      <pre aria-hidden="true" className="shrink-0 text-right text-muted select-none">
        {numbers}
      </pre>
      <pre>{count > COLOURED_LINES ? content : <Coloured lines={linesOf(path, content)} />}</pre>
    </section>
  );
});

function Coloured({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line, n) => (
    // A line has no other identity than its place, and the whole file changes at once.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={n}>
      {line.map(({ text, tone }, m) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={m} className={tones[tone]}>
          {text}
        </span>
      ))}
      {'\n'}
    </span>
  ));
}
