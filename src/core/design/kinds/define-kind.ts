import type { Size } from '../../base/geometry.ts';
import type { Text } from '../../base/text.ts';
import type { Fields } from '../fields.ts';
import type { Kind } from '../ids.ts';

/** How the names of a kind are written. All but `service` are unique within their kind (a zone within its region). */
export type Naming = 'id' | 'word' | 'service';

/** One kind of entity. Palette, inspector, outline, schema, sketch and generators are made from it. */
export interface KindSpec {
  readonly kind: Kind;
  readonly title: Text;
  /** How a new one is called before anybody names it: `cluster1`, `shop/service1`. */
  readonly prefix: string;
  readonly naming: Naming;
  /** What it may stand in. Empty: it stands on the board, or nowhere if it has no size. */
  readonly parents: readonly Kind[];
  /** True when it cannot exist outside a parent (a gateway without a cluster). */
  readonly needsParent: boolean;
  /** Size in px of a new one on the board; undefined for what has no box of its own (networks, meshes, parts of a card). */
  readonly size: Size | undefined;
  /** Name of its glyph in the icon set. */
  readonly glyph: string;
  readonly fields: Fields;
}

/** Keeps the literal types of a kind, from which the type of its entities is computed. */
export function defineKind<const S extends KindSpec>(spec: S): S {
  return spec;
}
