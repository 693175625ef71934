import type { ElementId, EntityId, LinkId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { BlockReason, RouteStyle, RouteWords } from './scene.ts';

/** Where a line starts or ends, before anybody knows where that is. */
export type End =
  | {
      readonly on: 'card';
      readonly cluster: EntityId<'cluster'>;
      /** The service it is about, where it is about one only. */
      readonly pill: EntityId<'service'> | undefined;
    }
  | { readonly on: 'gateway'; readonly gateway: EntityId<'gateway'>; readonly from: 'inside' | 'outside' }
  | { readonly on: 'region'; readonly region: EntityId<'region'> }
  | { readonly on: 'hull'; readonly hull: EntityId<'network'> };

/** A line that has to be drawn, as the model says it: what it means and what it joins, but not where it runs. */
export interface Wire {
  readonly key: string;
  readonly style: RouteStyle;
  readonly from: End;
  readonly to: End;
  readonly arrows: 'none' | 'end' | 'both';
  readonly links: readonly LinkId[];
  readonly ends: readonly ElementId[];
  readonly words: RouteWords | undefined;
  readonly hasKey: boolean;
  /** A blocked call: the network whose border it stops at (undefined: half way), and why. */
  readonly block: Block | undefined;
  /** The control plane whose hue it takes, in the lens that gives hues to control planes. */
  readonly owner: EntityId | undefined;
}

export interface Block {
  readonly reason: BlockReason;
  readonly network: EntityId<'network'> | undefined;
  /** What the reason is said about, such as `N3`. */
  readonly name: string;
  /** Said on another line already. */
  readonly isSilent?: boolean;
}

/** What most wires are not. */
export const PLAIN = { words: undefined, hasKey: false, block: undefined, owner: undefined } as const;

export const cardEnd = (cluster: EntityId<'cluster'>, pill?: EntityId<'service'>): End => ({
  on: 'card',
  cluster,
  pill,
});

/** One of two clusters first, always the same way round. */
export function inOrder(
  a: EntityOf<'cluster'>,
  b: EntityOf<'cluster'>,
): readonly [EntityOf<'cluster'>, EntityOf<'cluster'>] {
  return a.seq < b.seq || (a.seq === b.seq && a.id < b.id) ? [a, b] : [b, a];
}
