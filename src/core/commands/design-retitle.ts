import * as v from 'valibot';
import { titleSchema } from '../design/design.ts';
import { defineCommand } from './define-command.ts';

export const designRetitle = defineCommand({
  type: 'design.retitle',
  args: v.strictObject({ title: titleSchema }),
  title: { en: 'Rename design', zh: '重命名设计' },
  run(draft, { title }) {
    draft.title = title;
    return undefined;
  },
});
