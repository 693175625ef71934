import type { MarkdownText } from './markdown-text.ts';
import type { ShellText } from './shell-text.ts';

/** Words of the program itself that may stand anywhere: in Markdown, and between single quotes of a script. */
export type OwnWords = MarkdownText & ShellText;

/** Makes {@link OwnWords}. As a template tag without parts it takes nothing but literals; the exporter's tests look for quotes in them. */
export function words(template: TemplateStringsArray): OwnWords {
  // A literal of ours.
  return template.join('') as OwnWords;
}
