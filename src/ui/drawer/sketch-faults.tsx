import { Lightbulb } from 'lucide-react';
import type { SketchProblem } from '../../core/sketch/problems.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { Button } from '../kit/button.tsx';
import { sketchErrors, sketchPanel, sketchPlace, sketchSuggestion } from '../strings/panels.ts';
import { useApp, useText } from '../use-app.ts';

interface Props {
  readonly problems: readonly SketchProblem[];
  readonly isStale: boolean;
  readonly onGo: (problem: SketchProblem) => void;
  readonly onMend: (problem: SketchProblem) => void;
  readonly onDiscard: () => void;
}

/** What is wrong with the text, and what would be right. */
export function SketchFaults({ problems, isStale, onGo, onMend, onDiscard }: Props) {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  if (problems.length === 0) return null;
  return (
    <>
      <div>
        <output className="block font-semibold text-error">{sketchErrors[language]({ count: problems.length })}</output>
        <p className="text-muted">{text(sketchPanel.kept)}</p>
      </div>
      {isStale && (
        <div className="flex flex-col items-start gap-1.5 rounded-8 bg-warning-soft px-2.5 py-2 text-warning">
          <p>{text(sketchPanel.stale)}</p>
          <Button size="xs" onClick={onDiscard}>
            {text(sketchPanel.discard)}
          </Button>
        </div>
      )}
      <ul aria-label={text(sketchPanel.faults)} className="flex flex-col gap-2">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}:${problem.code}`}>
            <Fault problem={problem} onGo={onGo} onMend={onMend} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Fault({ problem, onGo, onMend }: { readonly problem: SketchProblem } & Pick<Props, 'onGo' | 'onMend'>) {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const readOnly = useApp((state) => state.doc.readOnly);
  const { message, severity, suggestion } = problem;
  return (
    <div className="mark-row rounded-8 border border-line px-2.5 py-2">
      <span className="mt-0.5 flex">
        <SeverityGlyph severity={severity} size={16} />
      </span>
      <div className="flex flex-col items-start">
        <button
          type="button"
          className="rounded-4 text-left hover:underline"
          title={sketchPlace[language](problem)}
          onClick={() => onGo(problem)}
        >
          {text(message)}
          <span className="block text-115 text-muted">{sketchPlace[language](problem)}</span>
        </button>
        {suggestion !== undefined && !readOnly && (
          <span className="mt-1.5 flex">
            <Button
              size="xs"
              kind="fix"
              icon={<Lightbulb size={13} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => onMend(problem)}
            >
              {suggestion === '' ? text(sketchPanel.takeAway) : sketchSuggestion[language]({ suggestion })}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}
