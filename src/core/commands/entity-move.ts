import * as v from 'valibot';
import { anyEntityId, pointSchema } from '../design/design.ts';
import { defineCommand } from './define-command.ts';
import { unknownElement } from './refusals.ts';

/** Moves things inside their containers; `to` is in px in the frame of the parent. */
export const entityMove = defineCommand({
  type: 'entity.move',
  args: v.strictObject({ moves: v.array(v.strictObject({ id: anyEntityId, to: pointSchema })) }),
  title: { en: 'Move', zh: '移动' },
  run(draft, { moves }) {
    for (const { id, to } of moves) {
      const box = draft.layout[id];
      if (!box) return unknownElement(id);
      draft.layout[id] = { ...box, x: to.x, y: to.y };
    }
    return undefined;
  },
});
