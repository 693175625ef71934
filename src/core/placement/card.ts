import type { Box, Size } from '../base/geometry.ts';
import { fitText, textWidth } from '../base/text-width.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** How a cluster knows a service: pods, only a Service object, or only a ServiceEntry. */
export type Presence = 'pods' | 'stub' | 'service-entry';

/** A service in a cluster's card. The box is relative to the card. */
export interface Pill {
  readonly service: EntityId<'service'>;
  readonly presence: Presence;
  /** Name without its namespace, cut where it would not fit. */
  readonly label: string;
  /** Pods, where the design says how many. */
  readonly pods: number | undefined;
  readonly box: Box;
  /** Row in the card, from 0. */
  readonly row: number;
}

/** What a cluster's card shows and how large it must be for that. */
export interface Card {
  readonly size: Size;
  readonly pills: readonly Pill[];
  /** Services that found no room; their number stands in the last pill. */
  readonly more: { readonly count: number; readonly box: Box } | undefined;
}

/** Where things stand in a card, in px from its top left corner. `docs/visual.md` section 6. */
export const CARD = {
  width: 228,
  header: 61,
  footer: 39,
  pillHeight: 26,
  pillGap: 5,
  rowPitch: 32,
  left: 16,
  inner: 196,
} as const;

/** Middle of the first row of pills, from the top of a card: calls between neighbours run at this height. */
export const FIRST_ROW = CARD.header + CARD.pillHeight / 2;

export const PILL_FONT_PX = 11.5;

const MAX_ROWS = 4;
const MIN_PILL = 62;
const PILL_PADDING = 9;
const MORE_WIDTH = 44;

/** The layout of a cluster's card. Pure and cheap: the canvas, the placement and every picture export ask it. O(services). */
export function cardOf(index: ModelIndex, cluster: EntityId<'cluster'>): Card {
  const cards = cache.get(index) ?? new Map<EntityId, Card>();
  cache.set(index, cards);
  const known = cards.get(cluster);
  if (known) return known;
  const card = layOut(servicesIn(index, cluster));
  cards.set(cluster, card);
  return card;
}

const cache = new WeakMap<ModelIndex, Map<EntityId, Card>>();

type Entry = Omit<Pill, 'box' | 'label' | 'row'> & { readonly name: string };

function servicesIn(index: ModelIndex, cluster: EntityId<'cluster'>): readonly Entry[] {
  const presence = new Map<EntityId<'service'>, Presence>();
  for (const link of index.to(cluster, 'serviceEntry')) presence.set(link.from, 'service-entry');
  for (const link of index.to(cluster, 'stub')) presence.set(link.from, 'stub');
  for (const link of index.to(cluster, 'placement')) presence.set(link.from, 'pods');
  const entries: (Entry & { readonly seq: number })[] = [];
  for (const [id, how] of presence) {
    const service = index.get(id);
    if (!service) continue;
    const pods = how === 'pods' ? service.replicas?.find(([at]) => at === cluster)?.[1] : undefined;
    entries.push({ service: id, presence: how, name: shortName(service.name), pods, seq: service.seq });
  }
  // What runs here comes first; a stub only says that the name is known.
  return entries.sort((a, b) => rank(a.presence) - rank(b.presence) || a.seq - b.seq);
}

const rank = (presence: Presence): number => ['pods', 'stub', 'service-entry'].indexOf(presence);

const shortName = (name: string): string => name.slice(name.indexOf('/') + 1);

function layOut(entries: readonly Entry[]): Card {
  const right = CARD.left + CARD.inner;
  const pills: Pill[] = [];
  let [x, row] = [CARD.left, 0];
  for (const [n, entry] of entries.entries()) {
    const { label, w } = measure(entry);
    if (x > CARD.left && x + w > right) [x, row] = [CARD.left, row + 1];
    const isLastSlot = row === MAX_ROWS - 1 && x + w + CARD.pillGap + MORE_WIDTH > right;
    if (isLastSlot && n < entries.length - 1) return withMore(pills, entries.length - n, boxAt(x, row, MORE_WIDTH));
    const { service, presence, pods } = entry;
    pills.push({ service, presence, label, pods, box: boxAt(x, row, w), row });
    x += w + CARD.pillGap;
  }
  return { size: sizeOf(row + 1), pills, more: undefined };
}

function withMore(pills: readonly Pill[], count: number, box: Box): Card {
  return { size: sizeOf(MAX_ROWS), pills, more: { count, box } };
}

function measure(entry: Entry): { label: string; w: number } {
  const count = entry.pods === undefined ? 0 : textWidth(` ${entry.pods}`, PILL_FONT_PX);
  const label = fitText(entry.name, PILL_FONT_PX, CARD.inner - 2 * PILL_PADDING - count);
  return { label, w: Math.max(MIN_PILL, textWidth(label, PILL_FONT_PX) + count + 2 * PILL_PADDING) };
}

const boxAt = (x: number, row: number, w: number): Box => ({
  x,
  y: CARD.header + row * CARD.rowPitch,
  w,
  h: CARD.pillHeight,
});

const sizeOf = (rows: number): Size => ({
  w: CARD.width,
  h: CARD.header + rows * CARD.rowPitch - (CARD.rowPitch - CARD.pillHeight) + CARD.footer,
});
