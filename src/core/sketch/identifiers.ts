import { limits } from '../base/limits.ts';
import { isId } from '../base/wording.ts';

/** The text as an id: what an id may not hold becomes `-`. Undefined when no letter or digit is left to start with. */
export function idLike(text: string): string | undefined {
  const id = text
    .slice(0, 4 * limits.nameLength)
    .replaceAll(/[^A-Za-z0-9_-]/gu, '-')
    .replace(/^[-_]+/, '')
    .slice(0, limits.nameLength);
  return isId(id) ? id : undefined;
}

/** The text as the name of a service: what follows the first slash is its name, and without one it is in `default`. */
export function serviceLike(text: string): string | undefined {
  const slash = text.indexOf('/');
  const namespace = slash < 0 ? 'default' : idLike(text.slice(0, slash));
  const name = idLike(text.slice(slash + 1));
  return namespace && name ? `${namespace}/${name}` : undefined;
}

/** The stem of a name without the number at its end: `c` for `c12`. */
export const stemOf = (name: string): string => name.replace(/\d+$/, '');
