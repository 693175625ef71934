import type { Ref, SyntheticEvent } from 'react';
import { memo } from 'react';
import type { SketchProblem } from '../../core/sketch/problems.ts';
import { sketchPanel } from '../strings/panels.ts';
import { useApp, useText } from '../use-app.ts';
import type { SketchPiece } from './sketch-colours.ts';
import { sketchPieces } from './sketch-colours.ts';
import type { SketchEditor } from './use-sketch-editor.ts';

interface Props {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly editor: SketchEditor;
  /** Told the line of the caret, from 1. */
  readonly onLine: (line: number) => void;
}

/** Longer texts are shown without colours: each piece is an element of the page. */
const COLOURED_LINES = 1_500;

/**
 * A text field with numbered lines and colours. The field itself is transparent and lies on the same text in colours, so that caret,
 * selection, undo and input methods are the browser's own.
 */
export function SketchField({ ref, editor, onLine }: Props) {
  const text = useText();
  const readOnly = useApp((state) => state.doc.readOnly);
  const { value, problems, edit, settle } = editor;
  const lines = value.split('\n');
  const tellLine = ({ currentTarget: { selectionEnd } }: SyntheticEvent<HTMLTextAreaElement>): void =>
    onLine(value.slice(0, selectionEnd).split('\n').length);
  const isColoured = lines.length <= COLOURED_LINES;
  return (
    <div className="flex min-w-0 flex-1 overflow-auto bg-code font-mono text-mono -outline-offset-2 outline-accent has-focus-visible:outline-2">
      <Gutter lines={lines.length} marked={new Set(problems.map(({ line }) => line))} />
      <div className="grid min-h-full min-w-max flex-1">
        {/* The space keeps an empty last line open. */}
        <pre aria-hidden="true" className="col-start-1 row-start-1 py-2 pr-4">
          {isColoured ? <Coloured lines={lines} problems={problems} /> : value}{' '}
        </pre>
        <textarea
          ref={ref}
          aria-label={text(sketchPanel.label)}
          aria-describedby="sketch-help"
          spellCheck={false}
          autoCapitalize="off"
          wrap="off"
          readOnly={readOnly}
          value={value}
          onChange={(event) => edit(event.currentTarget.value)}
          onSelect={tellLine}
          onBlur={settle}
          className="col-start-1 row-start-1 size-full resize-none overflow-hidden bg-transparent py-2 pr-4 text-transparent caret-ink outline-none"
        />
      </div>
    </div>
  );
}

const tones: Readonly<Record<SketchPiece['tone'], string>> = {
  plain: '',
  word: 'text-info',
  key: 'text-muted',
  value: 'text-ok',
  comment: 'text-muted italic',
};

const Coloured = memo(function Coloured({
  lines,
  problems,
}: {
  readonly lines: readonly string[];
  readonly problems: readonly SketchProblem[];
}) {
  return lines.map((line, n) => (
    // A line and a piece have no other identity than their place.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={n}>
      {sketchPieces(
        line,
        problems.filter((problem) => problem.line === n + 1),
      ).map((piece, m) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key
          key={m}
          className={`${tones[piece.tone]} ${piece.wrong ? 'underline decoration-error decoration-wavy underline-offset-3' : ''}`}
        >
          {piece.text}
        </span>
      ))}
      {'\n'}
    </span>
  ));
});

const Gutter = memo(function Gutter({
  lines,
  marked,
}: {
  readonly lines: number;
  readonly marked: ReadonlySet<number>;
}) {
  const numbers = Array.from({ length: lines }, (_, n) => n + 1);
  return (
    <div
      aria-hidden="true"
      className="sticky left-0 z-1 min-h-full shrink-0 self-start bg-code py-2 pr-3.5 pl-4 text-right text-muted select-none"
    >
      {numbers.map((line) => (
        <div key={line} className={marked.has(line) ? 'font-semibold text-error' : ''}>
          {line}
        </div>
      ))}
    </div>
  );
});
