import { useRef, useState } from 'react';
import type { SketchProblem } from '../../core/sketch/problems.ts';
import { applyEdit } from '../../core/sketch/problems.ts';
import { useApp } from '../use-app.ts';
import { lineStart } from './line-start.ts';
import { SketchField } from './sketch-field.tsx';
import { SketchHelp } from './sketch-help.tsx';
import { sketchOf } from './sketch-of.ts';
import { SketchFaults } from './sketch-faults.tsx';
import { useSketchEditor } from './use-sketch-editor.ts';

/** The design as text, beside the drawing and in step with it. A text that is not right leaves the drawing as it was. */
export function SketchPanel() {
  const editor = useSketchEditor(useApp((state) => sketchOf(state.doc.design.model)));
  const [line, setLine] = useState(1);
  const area = useRef<HTMLTextAreaElement>(null);
  const { value, problems, edit } = editor;
  const goTo = (problem: SketchProblem): void => {
    const start = lineStart(value, problem.line) + problem.column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(start, start + problem.length);
  };
  const mend = (problem: SketchProblem): void => {
    if (problem.edit) edit(applyEdit(value, problem.edit));
    area.current?.focus();
  };
  return (
    <div className="flex min-h-0 flex-1">
      <SketchField ref={area} editor={editor} onLine={setLine} />
      <div className="flex w-84 shrink-0 flex-col gap-2 overflow-auto border-l border-line p-3 text-12">
        <SketchFaults
          problems={problems}
          isStale={editor.isStale}
          onGo={goTo}
          onMend={mend}
          onDiscard={editor.discard}
        />
        <SketchHelp line={value.split('\n')[line - 1] ?? ''} />
      </div>
    </div>
  );
}
