import type { Text } from '../../base/text.ts';
import type { Fields } from '../fields.ts';
import type { Kind, LinkKind } from '../ids.ts';

/** One kind of link. It goes from one entity to another, at most once in each direction. */
export interface LinkSpec {
  readonly kind: LinkKind;
  readonly title: Text;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** True when the direction means nothing: a link one way forbids the same the other way. */
  readonly mutual: boolean;
  readonly fields: Fields;
}

/** Keeps the literal types of a link, from which the type of its instances is computed. */
export function defineLink<const S extends LinkSpec>(spec: S): S {
  return spec;
}
