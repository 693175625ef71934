import type { Ids } from '../app/ports.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const RANDOM_CHARACTERS = 8;

/**
 * Eight random letters for each page load and a number that counts up. Nobody else gets the same, and in a link, where each key is told
 * as "the next one", a hundred of them cost as much as one.
 */
export function randomIds(): Ids {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS));
  const prefix = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  let count = 0;
  return { fresh: () => `${prefix}${++count}` };
}
