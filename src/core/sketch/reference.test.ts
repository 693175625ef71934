import { describe, expect, it } from 'vitest';
import reference from '../../../docs/sketch.md?raw';
import { sketchCodes } from './problems.ts';
import type { KeySpec } from './statements.ts';
import { statements } from './statements.ts';

/** The part of the page about one statement. */
function sectionOf(word: string): string {
  const from = reference.indexOf(`\n### \`${word}\` `);
  return from < 0 ? '' : (reference.slice(from + 1).split(/\n##/)[0] ?? '');
}

/** The first two cells of each row of a table, without its head. */
const rowsOf = (section: string): readonly (readonly [key: string, values: string])[] =>
  [...section.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, key = '', values = '']) => [key, values]);

/** The fixed words that a key takes. */
function wordsOf({ shape }: KeySpec): readonly string[] {
  if (shape.type === 'choice' || shape.type === 'choices') return shape.options.map(({ value }) => value);
  if (shape.type === 'toggle') return shape.yesOnly ? shape.words.slice(0, 1) : shape.words;
  return shape.type === 'reference' ? shape.words : [];
}

describe('the page about the language', () => {
  it('has its statements in canonical order', () => {
    const words = [...reference.matchAll(/^### `(\w+)`/gm)].map(([, word]) => word);
    expect(words).toEqual(statements.map(({ word }) => word));
  });

  it.each(statements.map((spec) => [spec.word, spec] as const))('has every key of %s, in order', (word, spec) => {
    expect(rowsOf(sectionOf(word)).map(([key]) => key)).toEqual([...spec.keys.keys()]);
  });

  it.each(statements.map((spec) => [spec.word, spec] as const))(
    'has every word that a key of %s takes',
    (word, spec) => {
      for (const [key, values] of rowsOf(sectionOf(word))) {
        const known = spec.keys.get(key);
        const written = [...values.matchAll(/`(\w+)`/g)].map(([, value]) => value);
        expect(written).toEqual(known && wordsOf(known));
      }
    },
  );

  it('has every error', () => {
    const table = reference.slice(reference.indexOf('| Code |'));
    expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code]) => code)).toEqual(sketchCodes);
  });
});
