/** A word of the text: what it says, and the piece of the text that says it. */
export interface Word {
  readonly text: string;
  /** A quoted word is never read as one of the words with a meaning of their own, such as `self`. */
  readonly quoted: boolean;
  /** A quote inside a word, or a backslash in front of something other than `"` or `\`: understood, but not well written. */
  readonly malformed: boolean;
  readonly at: Place;
  /** `key=` where the key stands alone, which means yes: the word is not in the text, and `at` is the place of the key. */
  readonly prefix?: string;
}

/** A piece of one line. Line and column from 1, column and length in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Reads one word. Whatever its form, there is a text that was probably meant. */
export function readWord(written: string, at: Place): Word {
  if (!written.includes('"')) return { text: written, quoted: false, malformed: false, at };
  const whole = written.length >= 2 && written.startsWith('"') && written.endsWith('"');
  const inner = whole ? written.slice(1, -1) : written;
  let text = '';
  let malformed = !whole;
  for (let i = 0; i < inner.length; i++) {
    const char = inner.charAt(i);
    const next = inner.charAt(i + 1);
    if (char === '\\' && (next === '"' || next === '\\')) {
      text += next;
      i++;
    } else if (char === '"') {
      malformed = true;
    } else {
      malformed ||= char === '\\';
      text += char;
    }
  }
  return { text, quoted: true, malformed, at };
}

/** The word as a printer writes it: in quotes only if it must be (sketch language, section 3, rule 4). */
export function writeWord(text: string): string {
  return /[ \t,|#"\\]/.test(text) ? quote(text) : text;
}

/** A member of a list, where an empty word must show. */
export const writeItem = (text: string): string => (text === '' ? '""' : writeWord(text));

/** A word in front of a separator: quoted also where the separator is in it, or the rest could not be told from it. */
export const writeBefore = (separator: string, text: string): string =>
  text.includes(separator) ? quote(text) : writeItem(text);

export const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** A name in front of the pairs, which could be taken for the first of them if it held a bare `=`. */
export const writeName = (text: string): string => writeBefore('=', text);
