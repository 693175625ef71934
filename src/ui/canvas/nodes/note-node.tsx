import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useApp, useText } from '../../use-app.ts';
import { touchable } from '../gestures/touched.ts';
import { canvasWords } from '../strings/canvas-words.ts';
import type { FlowNode } from '../to-flow-nodes.ts';
import { useSentence } from '../use-sentence.ts';

/** A remark on the board. */
export const NoteNode = memo(function NoteNode({ data }: NodeProps<FlowNode>) {
  const id = data.entityId;
  const text = useText();
  const lines = useApp(({ doc }) => {
    const note = doc.design.model.entities[id];
    return note?.kind === 'note' ? note.text : undefined;
  });
  const said = lines?.join('\n');
  return (
    <figure
      className="cv-note"
      tabIndex={-1}
      aria-label={useSentence(id)}
      data-empty={said ? undefined : true}
      {...touchable(id)}
    >
      {said ?? text(canvasWords.emptyNote)}
    </figure>
  );
});
