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
}

/** What a cluster's card shows and how large it must be for that. */
export interface Card {
  readonly size: Size;
  readonly pills: readonly Pill[];
  /** Services that found no room; their number stands in the last pill. */
  readonly more: { readonly count: number; readonly box: Box } | undefined;
}

const CARD_WIDTH = 228;
const HEADER = 56;
const FOOTER = 40;
const PILL_HEIGHT = 26;
const PILL_GAP = 6;
const ROW_PITCH = 32;
const INNER = { x: 20, w: 196 } as const;
const MAX_ROWS = 4;
export const PILL_FONT_PX = 12;
const PILL_PADDING = 11;

/** The layout of a cluster's card. Pure and cheap: the canvas, the placement and every picture export ask it. O(services). */
export function cardOf(index: ModelIndex, cluster: EntityId<'cluster'>): Card {
  const known = cache.get(index)?.get(cluster);
  if (known) return known;
  const card = layOut(servicesIn(index, cluster));
  const cards = cache.get(index) ?? new Map<EntityId, Card>();
  cache.set(index, cards.set(cluster, card));
  return card;
}

const cache = new WeakMap<ModelIndex, Map<EntityId, Card>>();

type Entry = Omit<Pill, 'box' | 'label'> & { readonly name: string };

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
  const pills: Pill[] = [];
  let [x, row] = [INNER.x, 0];
  for (const [n, entry] of entries.entries()) {
    const { label, w } = measure(entry);
    if (x > INNER.x && x + w > INNER.x + INNER.w) [x, row] = [INNER.x, row + 1];
    const isLastSlot = row === MAX_ROWS - 1 && x + w + PILL_GAP + MORE_WIDTH > INNER.x + INNER.w;
    if (isLastSlot && n < entries.length - 1) return withMore(pills, entries.length - n, boxAt(x, row, MORE_WIDTH));
    const { service, presence, pods } = entry;
    pills.push({ service, presence, label, pods, box: boxAt(x, row, w) });
    x += w + PILL_GAP;
  }
  return { size: sizeOf(row + 1), pills, more: undefined };
}

const MORE_WIDTH = 44;

function withMore(pills: readonly Pill[], count: number, box: Box): Card {
  return { size: sizeOf(MAX_ROWS), pills, more: { count, box } };
}

function measure(entry: Entry): { label: string; w: number } {
  const count = entry.pods === undefined ? 0 : textWidth(` ${entry.pods}`, PILL_FONT_PX);
  const label = fitText(entry.name, PILL_FONT_PX, INNER.w - 2 * PILL_PADDING - count);
  return { label, w: Math.max(46, textWidth(label, PILL_FONT_PX) + count + 2 * PILL_PADDING) };
}

const boxAt = (x: number, row: number, w: number): Box => ({ x, y: HEADER + row * ROW_PITCH, w, h: PILL_HEIGHT });

const sizeOf = (rows: number): Size => ({ w: CARD_WIDTH, h: HEADER + rows * ROW_PITCH - PILL_GAP + FOOTER });
