import type { Point } from '../../../core/base/geometry.ts';
import { say } from '../../../core/base/text.ts';
import type { EntityId } from '../../../core/design/ids.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import type { Board } from '../board.ts';
import { standsIn } from '../frames.ts';
import { dropWords } from '../strings/drop-words.ts';
import type { DragPlan } from './drag-plan.ts';
import { planDrag, rootsOf } from './drag-plan.ts';
import { dropTarget } from './drop-target.ts';
import { movedIndex } from './moved-index.ts';
import type { PointerStory } from './pointer-story.ts';
import { snapped } from './snap.ts';

/** Drags what is selected, grabbed at one of them. The document hears of it only on release, as one step of undo. */
export function dragStory(board: Board, grabbed: EntityId, start: Point): PointerStory | undefined {
  const { app, canvas } = board;
  const { index, layout, boxes } = board.ground();
  const { doc, ui } = app.store.getState();
  const selected = ui.selection.filter((id): id is EntityId => boxes.has(id as EntityId)); // boxes are those of entities
  const roots = rootsOf(index, selected);
  // What is grabbed inside something else that is selected moves with that.
  const root = roots.find((id) => standsIn(index, grabbed, id)) ?? grabbed;
  const box = boxes.get(root);
  if (!box || doc.readOnly) return undefined;
  const from = board.toBoard(start);
  const home = index.get(root)?.parent ?? null;
  const dragged = roots.includes(root) ? roots : [root];
  const raised = new Set(dragged);
  const indexFor = lastIndex();
  let plan: DragPlan | undefined;

  const rest = (): void => canvas.setState({ preview: undefined, hint: undefined });
  return {
    move: (at, held) => {
      const pointer = board.toBoard(at);
      const target = dropTarget(index, boxes, { grabbed: root, at: pointer });
      const to = snapped({ x: box.x + pointer.x - from.x, y: box.y + pointer.y - from.y });
      plan = planDrag(index, layout, {
        drag: {
          roots: dragged,
          by: held.alt ? { x: pointer.x - from.x, y: pointer.y - from.y } : { x: to.x - box.x, y: to.y - box.y },
          into: target === home ? undefined : target,
        },
        indexFor,
      });
      canvas.setState({
        preview: { index: plan.index, layout: plan.layout, raised },
        hint: target === home ? undefined : { holder: target, text: hintText(index, home, target), allowed: true, at },
      });
    },
    drop: () => {
      rest();
      if (plan) app.dispatch(plan.commands);
    },
    cancel: rest,
  };
}

function hintText(index: ModelIndex, home: EntityId | null, target: EntityId | null) {
  const [there, left] = [index.get(target ?? undefined), index.get(home ?? undefined)];
  if (there) return say(dropWords.into, there);
  return left ? say(dropWords.boardFrom, left) : dropWords.board;
}

/** Makes the index of a preview once for each container that the pointer comes into, not once a frame. */
function lastIndex(): typeof movedIndex {
  let last: { readonly key: string; readonly index: ModelIndex } | undefined;
  return (index, parents) => {
    const key = [...parents].join(' ');
    if (last?.key !== key) last = { key, index: movedIndex(index, parents) };
    return last.index;
  };
}
