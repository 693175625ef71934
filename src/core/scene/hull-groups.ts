import type { Box } from '../base/geometry.ts';
import { bottom, overlaps, right, union } from '../base/geometry.ts';
import { groupBy } from '../semantics/view.ts';
import type { Grid } from './grid.ts';
import type { Pad } from './hull-pads.ts';
import type { Title } from './scene.ts';

/** Neighbours in one rectangle. */
export interface Group {
  readonly box: Box;
  readonly members: readonly Pad[];
}

/** Groups that one outline goes around, and the necks between them. */
export interface Component {
  readonly groups: readonly Group[];
  readonly necks: readonly Box[];
}

/** What hulls must not cover: the rooms of others, and titles. */
export interface HullWorld {
  readonly pads: Grid<Pad>;
  readonly titles: Grid<Title>;
}

/** Things further apart than this are not neighbours, even when nothing stands between them. */
export const NEAR = 128;
/** A neck narrower than this reads as a line. */
const MIN_NECK = 64;
/** Clear space between a neck and the title it goes around. */
const NOTCH = 24;

/**
 * The pieces of one hull: members of one container in as few rectangles as there can be without covering anybody else, and the
 * rectangles of one region joined by necks where they face each other. In reading order.
 */
export function componentsOf(members: readonly Pad[], world: HullWorld): readonly Component[] {
  const components: Component[] = [];
  for (const inRegion of groupBy(members, ({ region }) => region).values()) {
    const groups = [...groupBy(inRegion, ({ container }) => container).values()].flatMap((near) =>
      groupsOf(near, world),
    );
    components.push(...joined(groups, world));
  }
  return components.sort((a, b) => readingOrder(topOf(a), topOf(b)));
}

/** The group whose top border carries the pill: the highest, and of those the leftmost. */
export function topOf({ groups }: Component): Group {
  const [first, ...rest] = groups;
  if (!first) return { box: { x: 0, y: 0, w: 0, h: 0 }, members: [] };
  return rest.reduce((best, group) => (readingOrder(group, best) < 0 ? group : best), first);
}

const readingOrder = (a: Group, b: Group): number => a.box.y - b.box.y || a.box.x - b.box.x;

/** The rectangles around members of one container. O(n^2) for n of them at worst, O(n) when one rectangle does. */
function groupsOf(members: readonly Pad[], world: HullWorld): readonly Group[] {
  const all = groupOf(members);
  if (members.length === 1 || (isFree(all, world) && isCompact(members))) return [all];
  const groups: Group[] = [];
  for (const member of members.map((one) => groupOf([one])).sort(readingOrder)) {
    const at = groups.findIndex((group) => mayMerge(group, member, world));
    const host = groups[at];
    if (host) groups[at] = merged(host, member);
    else groups.push(member);
  }
  return groups.length > MANY ? groups : mergedFurther(groups, world);
}

/** Members strewn over so many places make no readable outline: trying all pairs again and again would take seconds. */
const MANY = 100;

function mergedFurther(groups: Group[], world: HullWorld): readonly Group[] {
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const [first, second] = [groups[a], groups[b]];
      if (!first || !second || !mayMerge(first, second, world)) continue;
      const rest = groups.filter((_, n) => n !== a && n !== b);
      return mergedFurther([...rest, merged(first, second)].sort(readingOrder), world);
    }
  }
  return groups;
}

const groupOf = (members: readonly Pad[]): Group => ({
  box: union(members.map(({ box }) => box)) ?? { x: 0, y: 0, w: 0, h: 0 },
  members,
});

const merged = (a: Group, b: Group): Group => groupOf([...a.members, ...b.members]);

const mayMerge = (a: Group, b: Group, world: HullWorld): boolean =>
  gapBetween(a.box, b.box) <= NEAR && isFree(merged(a, b), world);

/** True when nobody else and no title is inside. */
function isFree({ box, members }: Group, { pads, titles }: HullWorld): boolean {
  const hull = members[0]?.hull;
  return pads.at(box).every((pad) => pad.hull === hull) && titles.at(box).length === 0;
}

/** Every member has a near neighbour, and all hang together. */
function isCompact(members: readonly Pad[]): boolean {
  const [first, ...rest] = members;
  const reached = first ? [first] : [];
  let waiting = rest;
  for (let n = 0; n < reached.length && waiting.length > 0; n++) {
    const from = reached[n];
    const near = waiting.filter(({ box }) => from && gapBetween(from.box, box) <= NEAR);
    reached.push(...near);
    waiting = waiting.filter((pad) => !near.includes(pad));
  }
  return waiting.length === 0;
}

/** The wider of the two gaps between boxes, sideways and up and down; 0 or less where they touch or overlap. */
export function gapBetween(a: Box, b: Box): number {
  return Math.max(a.x - right(b), b.x - right(a), a.y - bottom(b), b.y - bottom(a));
}

/** Joins groups by necks, nearest first, each only where it is not joined already. */
function joined(groups: readonly Group[], world: HullWorld): readonly Component[] {
  const components: { groups: Group[]; necks: Box[] }[] = groups.map((group) => ({ groups: [group], necks: [] }));
  const home = new Map(groups.map((group, n) => [group, n]));
  for (const [a, b] of nearestPairs(groups)) {
    const [here, there] = [home.get(a), home.get(b)];
    if (here === undefined || there === undefined || here === there) continue;
    const neck = overlaps(a.box, b.box) ? undefined : neckBetween(a, b, world);
    const [host, guest] = [components[here], components[there]];
    if ((!neck && !overlaps(a.box, b.box)) || !host || !guest) continue;
    host.necks.push(...guest.necks, ...(neck ? [neck] : []));
    for (const group of guest.groups) home.set(group, here);
    host.groups.push(...guest.groups.splice(0));
  }
  return components.filter(({ groups: left }) => left.length > 0);
}

function nearestPairs(groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  const pairs: { a: Group; b: Group; gap: number }[] = [];
  for (const [n, a] of groups.entries()) {
    for (const b of groups.slice(n + 1)) {
      const gap = gapBetween(a.box, b.box);
      if (gap <= NEAR) pairs.push({ a, b, gap });
    }
  }
  return pairs.sort((p, q) => p.gap - q.gap).map(({ a, b }) => [a, b] as const);
}

/** The widest free strip between two groups that face each other; undefined when there is none wide enough. */
function neckBetween(a: Group, b: Group, world: HullWorld): Box | undefined {
  const band = bandBetween(a.box, b.box);
  if (!band) return undefined;
  const isUpright = band.w > 0 && (bottom(a.box) <= b.box.y || bottom(b.box) <= a.box.y);
  const hull = a.members[0]?.hull;
  const blocks = [
    ...world.titles.at(band).map(({ box }) => ({ ...box, x: box.x - NOTCH / 2, w: box.w + 1.5 * NOTCH })),
    ...world.pads.at(band).flatMap((pad) => (pad.hull === hull ? [] : [pad.box])),
  ];
  const [start, end] = isUpright ? [band.x, right(band)] : [band.y, bottom(band)];
  const strip = widestGap(
    [start, end],
    blocks.map((box) => (isUpright ? ([box.x, right(box)] as const) : ([box.y, bottom(box)] as const))),
  );
  if (!strip || strip[1] - strip[0] < Math.min(MIN_NECK, end - start)) return undefined;
  const [from, size] = [strip[0], strip[1] - strip[0]];
  return isUpright ? { ...band, x: from, w: size } : { ...band, y: from, h: size };
}

/** What lies between two boxes that face each other across a gap. */
function bandBetween(a: Box, b: Box): Box | undefined {
  const [x0, x1] = [Math.max(a.x, b.x), Math.min(right(a), right(b))];
  const [y0, y1] = [Math.max(a.y, b.y), Math.min(bottom(a), bottom(b))];
  if (x1 > x0 && y1 <= y0) return { x: x0, y: y1, w: x1 - x0, h: y0 - y1 };
  if (y1 > y0 && x1 <= x0) return { x: x1, y: y0, w: x0 - x1, h: y1 - y0 };
  return undefined;
}

/** The widest part of a span that no block covers. */
function widestGap(
  [start, end]: readonly [number, number],
  blocks: readonly (readonly [number, number])[],
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let from = start;
  for (const [low, high] of [...blocks.toSorted((p, q) => p[0] - q[0]), [end, end] as const]) {
    const to = Math.min(low, end);
    if (to > from && (!best || to - from > best[1] - best[0])) best = [from, to];
    from = Math.max(from, high);
  }
  return best;
}
