import type { Place } from '../../core/sketch/words.ts';

/** A piece of a line that looks the same throughout. */
export interface SketchPiece {
  readonly text: string;
  readonly tone: 'plain' | 'word' | 'key' | 'value' | 'comment';
  /** Part of what a problem is about. */
  readonly wrong: boolean;
}

/**
 * The first word of a statement, the keys, the values and the comments of one line. Colours only help the eye: the pieces always add
 * up to the line, whatever it holds. The grammar is that of src/core/sketch/tokens.ts.
 */
export function sketchPieces(line: string, wrong: readonly Place[]): readonly SketchPiece[] {
  const marks = wrong.map(({ column, length }) => ({ from: column - 1, to: column - 1 + Math.max(length, 1) }));
  let at = 0;
  return tokensOf(line).flatMap(({ text, tone }) => {
    const from = at;
    at += text.length;
    return cut(
      text,
      marks.flatMap((mark) => [mark.from - from, mark.to - from]),
    ).map((part) => {
      const start = from + part.at;
      return { text: part.text, tone, wrong: marks.some((mark) => mark.from <= start && start < mark.to) };
    });
  });
}

interface Token {
  readonly text: string;
  readonly tone: SketchPiece['tone'];
}

/** A comment, a bar, a key, a quoted text, another word, or what stands between them. */
const TOKEN =
  /(?<comment>(?:^|(?<=\s))#.*$)|(?<bar>\|)|(?<key>[^\s|"=]+=)|(?<quote>"(?:[^"\\]|\\.)*"?)|(?<word>[^\s|"=]+)|[\s=]+/g;

function tokensOf(line: string): readonly Token[] {
  let isFirst = true;
  let afterKey = false;
  return [...line.matchAll(TOKEN)].map(({ 0: text, groups = {} }): Token => {
    const tone = toneOf(groups, isFirst, afterKey);
    if (groups['bar'] !== undefined) isFirst = true;
    else if (text.trim() !== '') isFirst = false;
    afterKey = tone === 'key';
    return { text, tone };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function toneOf({ comment, key, quote, word }: Groups, isFirst: boolean, afterKey: boolean): Token['tone'] {
  if (comment !== undefined) return 'comment';
  if (key !== undefined) return 'key';
  if (quote !== undefined || (word !== undefined && afterKey)) return 'value';
  return word !== undefined && isFirst ? 'word' : 'plain';
}

/** A text cut at offsets, without empty parts. */
function cut(text: string, offsets: readonly number[]): readonly { readonly text: string; readonly at: number }[] {
  const inside = offsets.filter((offset) => offset > 0 && offset < text.length);
  const edges = [...new Set([0, ...inside, text.length])].toSorted((a, b) => a - b);
  return edges.slice(1).map((to, n) => ({ text: text.slice(edges[n], to), at: edges[n] ?? 0 }));
}
