import type { Point } from '../../../core/base/geometry.ts';
import { kindOf } from '../../../core/design/ids.ts';
import type { Board } from '../board.ts';
import { clusterAt } from './drop-target.ts';
import type { Part } from './part-plan.ts';
import { planPartMove } from './part-plan.ts';
import type { Held, PointerStory } from './pointer-story.ts';

/** Drags a service or a gateway out of its card, to another one. With Alt the service stays where it was too. */
export function partStory(board: Board, part: Part): PointerStory | undefined {
  const { app, canvas } = board;
  const { index, boxes } = board.ground();
  const entity = index.get(part.id);
  if (!entity || app.store.getState().doc.readOnly) return undefined;
  const label = entity.name.slice(entity.name.indexOf('/') + 1);

  const planAt = (at: Point, held: Held) => {
    const to = clusterAt(index, boxes, board.toBoard(at));
    return { to, plan: planPartMove(index, part, { to, copy: held.alt }) };
  };
  const rest = (): void => canvas.setState({ ghost: undefined, hint: undefined });
  return {
    move: (at, held) => {
      const { to, plan } = planAt(at, held);
      canvas.setState({
        ghost: { kind: kindOf(part.id), label, at, size: undefined },
        hint: plan.ok
          ? { holder: to ?? null, text: plan.value.where, allowed: true, at }
          : { holder: null, text: plan.error, allowed: false, at },
      });
    },
    drop: (at, held) => {
      rest();
      const { plan } = planAt(at, held);
      if (plan.ok) app.dispatch(plan.value.commands, { title: { en: `Move ${label}`, zh: `移动 ${label}` } });
    },
    cancel: rest,
  };
}
