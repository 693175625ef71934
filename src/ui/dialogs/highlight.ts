/** A piece of a line that is shown in one colour. */
export interface Piece {
  readonly text: string;
  readonly tone: 'plain' | 'key' | 'value' | 'comment' | 'strong';
}

export type Line = readonly Piece[];

/** The lines of a file in colours, by the ending of its name. Colours help the eye; the pieces of a line always add up to it. */
export function linesOf(path: string, text: string): readonly Line[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (/\.ya?ml$/.test(path)) return lines.map(yamlLine);
  if (path.endsWith('.sh')) return lines.map(shellLine);
  return path.endsWith('.md') ? markdownLines(lines) : lines.map(plainLine);
}

const plainLine = (text: string): Line => [{ text, tone: 'plain' }];

/** `- key: value # comment`. Keys of our exporters are plain or quoted words without a colon. */
const YAML_KEY = /^(\s*(?:- +)*)((?:"[^"]*"|[^\s:#"'{[&*!|>-][^:#]*?))(:)(?=\s|$)(.*)$/;

function yamlLine(line: string): Line {
  if (/^\s*#/.test(line) || line === '---') return [{ text: line, tone: 'comment' }];
  const [, lead, key, colon, rest] = YAML_KEY.exec(line) ?? [];
  if (lead === undefined || key === undefined || colon === undefined || rest === undefined) {
    const [, dashes = '', item = ''] = /^(\s*(?:- +)*)(.*)$/.exec(line) ?? [];
    return pieces(dashes, item);
  }
  const name: Line = [
    { text: lead, tone: 'plain' },
    { text: key, tone: 'key' },
  ];
  return [...name, ...pieces(colon, rest)].filter(isSome);
}

/** What stands before a value, the value, and a comment after it. */
function pieces(before: string, rest: string): Line {
  const at = rest.search(/(?:^|\s)#/);
  const value = at === -1 ? rest : rest.slice(0, at);
  const comment = at === -1 ? '' : rest.slice(at);
  const all: Line = [
    { text: before, tone: 'plain' },
    { text: value, tone: 'value' },
    { text: comment, tone: 'comment' },
  ];
  return all.filter(isSome);
}

const isSome = ({ text }: Piece): boolean => text !== '';

/** The word that a command begins with, its options, quoted words, and comments. */
const SHELL = /(?<comment>(?:^|(?<=\s))#.*$)|(?<value>"(?:[^"\\]|\\.)*"|'[^']*')|(?<key>(?<=\s)--?[A-Za-z][\w-]*)/g;

function shellLine(line: string): Line {
  const found: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(SHELL)) {
    const { comment, value } = match.groups ?? {};
    found.push({ text: line.slice(at, match.index), tone: 'plain' });
    found.push({ text: match[0], tone: comment === undefined ? (value === undefined ? 'key' : 'value') : 'comment' });
    at = match.index + match[0].length;
  }
  return [...found, { text: line.slice(at), tone: 'plain' } as const].filter(isSome);
}

/** Headings are strong; blocks of commands are coloured as such. */
function markdownLines(lines: readonly string[]): readonly Line[] {
  let fence = '';
  return lines.map((line) => {
    const [, mark = '', word = ''] = /^\s*(```+|~~~+)(.*)$/.exec(line) ?? [];
    if (mark !== '') {
      fence = fence === '' ? word.trim() || 'text' : '';
      return [{ text: line, tone: 'comment' }];
    }
    if (fence !== '')
      return /^(ya?ml)$/.test(fence) ? yamlLine(line) : fence === 'text' ? plainLine(line) : shellLine(line);
    return /^#{1,6} /.test(line) ? [{ text: line, tone: 'strong' }] : inlineCode(line);
  });
}

function inlineCode(line: string): Line {
  return line
    .split(/(`[^`]+`)/)
    .map((text): Piece => ({ text, tone: text.startsWith('`') && text.length > 1 ? 'value' : 'plain' }))
    .filter(isSome);
}
