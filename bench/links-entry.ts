import { transact } from '../src/core/commands/transact.ts';
import { emptyDesign } from '../src/core/design/design.ts';
import { encodeDesign } from '../src/core/share/encode.ts';
import { templates } from '../src/core/templates/index.ts';

/** Characters of the payload of a link to each template. */
const lengths = templates.map((template) => {
  const built = transact(emptyDesign(template.title.en), template.build());
  if (!built.ok) throw new Error(`${template.id}: ${built.error.message.en}`);
  return [template.id, encodeDesign(built.value.design).length] as const;
});

console.log(JSON.stringify(Object.fromEntries(lengths)));
