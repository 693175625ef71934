import * as v from 'valibot';
import { anyEntityId, boxSchema } from '../design/design.ts';
import { defineCommand } from './define-command.ts';
import { entitiesOf } from './draft-access.ts';

/** Sets many boxes at once: the result of an arrange. Boxes are in px in the frame of each parent. */
export const layoutSet = defineCommand({
  type: 'layout.set',
  args: v.strictObject({ boxes: v.array(v.strictObject({ id: anyEntityId, box: boxSchema })) }),
  title: { en: 'Arrange', zh: '整理布局' },
  run(draft, { boxes }) {
    const entities = entitiesOf(draft);
    for (const { id, box } of boxes) if (entities[id]) draft.layout[id] = box;
    return undefined;
  },
});
