import type { Language } from '../../core/base/text.ts';
import { invariant } from '../../core/base/invariant.ts';
import type { Command } from '../../core/commands/index.ts';
import { transact } from '../../core/commands/transact.ts';
import type { Design } from '../../core/design/design.ts';
import { emptyDesign } from '../../core/design/design.ts';
import type { Template } from '../../core/templates/define-template.ts';

/** What commands draw on an empty board. They come from the program itself, so a refusal is a bug. */
export function drawn(commands: readonly Command[], title = ''): Design {
  const result = transact(emptyDesign(title), commands);
  invariant(result.ok, 'the commands of templates and recipes are accepted');
  return result.value.design;
}

/** A design made from a template, named after it in the reader's language: the name is the person's from then on. */
export const designOf = (template: Template, language: Language): Design =>
  drawn(template.build(), template.title[language]);
