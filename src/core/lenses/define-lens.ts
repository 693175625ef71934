import type { Text } from '../base/text.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';

/**
 * Index of a categorical hue, from 0 in order of creation; the theme has six and repeats them with another pattern.
 * `neutral` where the lens gives the hue to something else.
 */
export type Tone = number | 'neutral';

/** The styles of edges, `docs/visual.md`. */
export type RouteStyle =
  'call' | 'gateway-hop' | 'remote-secret' | 'xds' | 'trust' | 'network-route' | 'failover' | 'ingress';

/** What the lens says about an edge: drawn as usual, with lighter strokes and quiet words, or left out. */
export type Emphasis = 'full' | 'quiet' | 'hidden';

/**
 * One way to look at a drawing. It moves nothing: the same things stand in the same places in every lens. Exactly one dimension owns
 * the hue, all others fall back to shape, border, glyph and text (`docs/visual.md`).
 */
export interface Lens {
  readonly id: string;
  /** The key that switches to it. */
  readonly key: string;
  readonly title: Text;
  /** The kind that hulls are drawn around. */
  readonly hulls: 'network' | 'mesh';
  /** What the hues of this lens stand for: the heading of their part of the legend. */
  readonly hue: Text;
  /** The things that own a hue, in the order of the hues. */
  owners(index: ModelIndex): readonly EntityId[];
  /** The owner of the hue that an entity is drawn in; undefined: it is drawn neutral. */
  ownerOf(index: ModelIndex, id: EntityId): EntityId | undefined;
  /** Styles that are not drawn in full. */
  readonly emphasis: Readonly<Partial<Record<RouteStyle, Emphasis>>>;
}

/** Keeps the literal id of a lens. */
export function defineLens<const L extends Lens>(lens: L): L {
  return lens;
}
