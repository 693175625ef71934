import * as v from 'valibot';
import { linkIdSchema } from '../design/design.ts';
import { defineCommand } from './define-command.ts';
import { linksOf } from './draft-access.ts';
import { unknownElement } from './refusals.ts';

export const linkRemove = defineCommand({
  type: 'link.remove',
  args: v.strictObject({ ids: v.array(linkIdSchema) }),
  title: { en: 'Disconnect', zh: '断开' },
  run(draft, { ids }) {
    const links = linksOf(draft);
    const missing = ids.find((id) => !links[id]);
    if (missing) return unknownElement(missing);
    for (const id of ids) delete links[id];
    return undefined;
  },
});
