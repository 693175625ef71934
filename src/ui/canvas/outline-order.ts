import type { EntityId, Kind } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { cardOf } from '../../core/placement/card.ts';

/** A place that the keyboard can stop at. A service has one in every cluster that shows it. */
export interface Stop {
  readonly id: EntityId;
  /** The card that shows it, for what is a part of a card. */
  readonly card: EntityId<'cluster'> | undefined;
}

/** Outermost first, as in the outline. */
const NESTING: readonly Kind[] = ['region', 'zone', 'cluster', 'vm', 'note'];

/** What stands directly in a container, or on the board for null, and has a box; outermost kinds first, in document order. */
export function boxedIn(index: ModelIndex, container: EntityId | null): readonly EntityId[] {
  if (container && !holds(container)) return [];
  return NESTING.flatMap((kind): readonly EntityId[] =>
    container
      ? index.childrenOf(container, kind).map(({ id }): EntityId => id)
      : index
          .all(kind)
          .filter(({ parent }) => !parent)
          .map(({ id }): EntityId => id),
  );
}

const holds = (id: EntityId): boolean => id.startsWith('region:') || id.startsWith('zone:');

/** Every place that Tab stops at, in the order of the outline: what is drawn first, then the pills of the networks. */
export function stopsOf(index: ModelIndex): readonly Stop[] {
  const stops: Stop[] = [];
  const visit = (id: EntityId): void => {
    stops.push({ id, card: undefined });
    if (index.get(id)?.kind === 'cluster') stops.push(...partsOf(index, id as EntityId<'cluster'>)); // its kind was just read
    for (const child of boxedIn(index, id)) visit(child);
  };
  for (const id of boxedIn(index, null)) visit(id);
  const used = new Set(index.all('cluster').map(({ network }) => network));
  for (const { id } of index.all('network')) if (used.has(id)) stops.push({ id, card: undefined });
  return stops;
}

/** The gateways and services of a card. */
function partsOf(index: ModelIndex, card: EntityId<'cluster'>): readonly Stop[] {
  return [
    ...index.childrenOf(card, 'gateway').map(({ id }): Stop => ({ id, card })),
    ...cardOf(index, card).pills.map(({ service }): Stop => ({ id: service, card })),
  ];
}

/** The stop after (1) or before (-1) a given one; undefined past either end, where the focus leaves the board. */
export function neighbourStop(stops: readonly Stop[], from: Stop | undefined, step: 1 | -1): Stop | undefined {
  if (!from) return step === 1 ? stops[0] : undefined;
  const at = stops.findIndex(({ id, card }) => id === from.id && card === from.card);
  return at === -1 ? stops[0] : stops[at + step];
}
