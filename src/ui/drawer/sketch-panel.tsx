import { useRef } from 'react';
import { printSketch } from '../../core/sketch/print.ts';
import type { SketchProblem } from '../../core/sketch/problems.ts';
import { applyEdit } from '../../core/sketch/problems.ts';
import { Button } from '../kit/button.tsx';
import { sketchErrors, sketchPanel, sketchPlace, sketchSuggestion } from '../strings/panels.ts';
import { useApp, useText } from '../use-app.ts';
import { lineStart } from './line-start.ts';
import { useSketchEditor } from './use-sketch-editor.ts';

/** The design as text, beside the drawing and in step with it. A text that is not right leaves the drawing as it was. */
export function SketchPanel() {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const readOnly = useApp((state) => state.doc.readOnly);
  const printed = useApp((state) => printSketch(state.doc.design.model));
  const { value, problems, edit, settle } = useSketchEditor(printed);
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = (problem: SketchProblem): void => {
    const start = lineStart(value, problem.line) + problem.column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(start, start + problem.length);
  };
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 overflow-auto bg-code">
        <Gutter lines={value.split('\n').length} marked={new Set(problems.map(({ line }) => line))} />
        <textarea
          ref={area}
          aria-label={text(sketchPanel.label)}
          aria-describedby="sketch-help"
          spellCheck={false}
          wrap="off"
          readOnly={readOnly}
          value={value}
          rows={value.split('\n').length}
          onChange={(event) => edit(event.currentTarget.value)}
          onBlur={settle}
          className="min-h-full flex-1 resize-none overflow-x-auto overflow-y-hidden bg-transparent py-2 pr-3 font-mono text-12 outline-none"
        />
      </div>
      <div className="flex w-90 shrink-0 flex-col gap-2 overflow-auto border-l border-line p-3 text-12">
        <p id="sketch-help" className="text-muted">
          {text(readOnly ? sketchPanel.readOnly : sketchPanel.help)}
        </p>
        {problems.length > 0 && (
          <>
            <output className="font-semibold text-error">{sketchErrors[language]({ count: problems.length })}</output>
            <p className="text-muted">{text(sketchPanel.kept)}</p>
          </>
        )}
        <ul className="flex flex-col gap-2">
          {problems.map((problem) => (
            <li
              key={`${problem.line}:${problem.column}:${problem.code}`}
              className="rounded-8 border border-line px-2.5 py-2"
            >
              <button type="button" className="text-115 text-muted hover:underline" onClick={() => goTo(problem)}>
                {sketchPlace[language](problem)}
              </button>
              <p>{text(problem.message)}</p>
              {problem.edit && problem.suggestion !== undefined && !readOnly && (
                <span className="mt-1 flex">
                  <Button size="xs" kind="fix" onClick={() => problem.edit && edit(applyEdit(value, problem.edit))}>
                    {sketchSuggestion[language]({ suggestion: problem.suggestion || '∅' })}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Gutter({ lines, marked }: { readonly lines: number; readonly marked: ReadonlySet<number> }) {
  const numbers = Array.from({ length: lines }, (_, n) => n + 1);
  return (
    <div
      aria-hidden="true"
      className="sticky left-0 shrink-0 bg-code py-2 pr-3 pl-4 text-right font-mono text-12 text-subtle select-none"
    >
      {numbers.map((line) => (
        <div key={line} className={marked.has(line) ? 'font-semibold text-error' : ''}>
          {line}
        </div>
      ))}
    </div>
  );
}
