import type { Language } from '../../base/text.ts';
import { spellUnseen, wellFormed } from './unseen.ts';
import type { FileName } from './file-name.ts';
import type { DnsLabel, ShellText, VariableName } from './shell-text.ts';

declare const safe: unique symbol;

/** A piece of Markdown that says what it should and nothing else: no link, no HTML, no table break from a person's text. */
export type MarkdownText = string & { readonly [safe]: 'markdown' };

/** Markup anywhere in a line; what GitHub makes links and formulas of; and what starts a heading, a list or a quotation. */
const SPECIAL = /[\\`*_{}[\]<>|~&$@]|:(?=\/\/)|(?<=www)\.|^[#+\-=]|(?<=^\d{1,9})[.)]/g;

/** A person's text as Markdown: one line, every character that means something escaped, unseen characters spelt out. */
export function md(text: string): MarkdownText {
  const line = wellFormed(text).replaceAll(/\s+/g, ' ').trim();
  const escaped = line.replaceAll(SPECIAL, (char) => `\\${char}`);
  // All that could be markup is escaped now. `&` in front of an entity counts as escaped by CommonMark 2.4.
  return spellUnseen(escaped, (hex) => `⟨U+${hex.toUpperCase()}⟩`) as MarkdownText;
}

/** Our own sentence, with safe parts filled in. */
export function mdText(
  template: TemplateStringsArray,
  ...parts: readonly (MarkdownText | DnsLabel | FileName | ShellText | number)[]
): MarkdownText {
  // Literals of ours and parts that are safe by their types.
  return template
    .map((literal, at) => `${literal}${at < parts.length ? String(parts[at]) : ''}`)
    .join('') as MarkdownText;
}

/** A name or a path of ours in a code span. */
export function mdCode(text: DnsLabel | FileName | ShellText | VariableName): MarkdownText {
  // None of them can hold a backtick.
  return `\`${text}\`` as MarkdownText;
}

/** Pieces one after the other. */
export function mdJoin(pieces: readonly MarkdownText[], between: ' | ' | '\n' | '\n\n' | ', ' | '、'): MarkdownText {
  // Safe pieces around white space, a comma or the bar of a table.
  return pieces.join(between) as MarkdownText;
}

/** Names one after the other, as a language separates them. */
export function mdNames(names: readonly MarkdownText[], language: Language): MarkdownText {
  return mdJoin(names, language === 'zh' ? '、' : ', ');
}

/** A fenced block of shell. */
export function mdShell(script: ShellText): MarkdownText {
  // Our commands never hold a backtick: labels cannot, and no template does.
  return `\`\`\`bash\n${script}\n\`\`\`` as MarkdownText;
}
