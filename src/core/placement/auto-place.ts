import type { Box, Size } from '../base/geometry.ts';
import { union } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId, Kind } from '../design/ids.ts';
import { isEntityIdOf, kindOf } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { cardOf } from './card.ts';
import { BOXED, boardChildren, boxedChildren, fitTo, hug } from './hug.ts';
import type { Insets } from './metrics.ts';
import { insetsOf, isContainer, marginOf, SIBLING_GAP } from './metrics.ts';
import type { Packing } from './pack.ts';
import { freePlace, pack } from './pack.ts';

/** Preferred width / height of the whole board: a screen, and wide enough that two clusters stand beside each other. */
const SCREEN = 1.9;

/** Preferred shape of what stands together: that of the part of the screen which a region gets, up to three of them in a row. */
function aspectOf(index: ModelIndex, frame: Frame): number {
  if (frame === 'board') return SCREEN;
  return shareOf(SCREEN, boardChildren(index).filter((id) => !isEntityIdOf(id, 'note')).length);
}

/** The shape of each of some parts that fill a whole of a shape: up to three in a row, then in rows. */
function shareOf(aspect: number, parts: number): number {
  const columns = parts <= 3 ? Math.max(1, parts) : Math.ceil(Math.sqrt(parts));
  return (aspect * Math.max(1, Math.ceil(parts / columns))) / columns;
}

type Frame = 'board' | 'region' | 'zone';

/** Between neighbours of one network: their margins already keep them apart by a street. */
const NEIGHBOUR_GAP = 12;

/**
 * Gives a box to everything that has none, without moving anything that has one. Deterministic: neighbours are filled in document
 * order, each at the free place that keeps the group nearest to its preferred shape.
 */
export function placeMissing(index: ModelIndex, layout: Layout): Layout {
  const isMissing = BOXED.some((kind) => index.all(kind).some(({ id }) => !layout[id]));
  if (!isMissing) return hug(index, layout);
  // A container needs the size of what it holds before it finds a place itself: from the innermost out.
  const draft: Draft = { index, boxes: { ...layout }, sizes: new Map() };
  for (const kind of ['zone', 'region'] as const) {
    for (const { id } of index.all(kind)) {
      fill(draft, id, boxedChildren(index, id));
      if (!draft.boxes[id]) draft.sizes.set(id, sizeOfFilled(draft, id));
    }
  }
  fill(draft, undefined, boardChildren(index));
  return hug(index, draft.boxes);
}

/** Everything placed afresh: an "arrange" of the whole board. */
export const arrange = (index: ModelIndex): Layout => placeMissing(index, {});

interface Draft {
  readonly index: ModelIndex;
  /** Known places, in the frame of the parent. */
  readonly boxes: Record<EntityId, Box>;
  /** Sizes of filled containers that have no place yet. */
  readonly sizes: Map<EntityId, Size>;
}

/** Things that are placed as one: the members of one network, so that its hull is a rectangle. */
interface Block {
  readonly size: Size;
  /** Boxes with their margins, in the frame of the block. */
  readonly members: readonly { readonly id: EntityId; readonly outer: Box }[];
}

/** Places the children of one container (or of the board) that have no box yet. */
function fill(draft: Draft, container: EntityId | undefined, children: readonly EntityId[]): void {
  const missing = children.filter((id) => !draft.boxes[id]);
  if (missing.length === 0) return;
  const frame = frameOf(container);
  const inset = container ? insetsOf(container) : { left: 0, top: 0 };
  const packing: Packing = {
    aspect: aspectOf(draft.index, frame),
    gap: SIBLING_GAP[frame],
    origin: { x: inset.left, y: inset.top },
  };
  const taken: Neighbour[] = children.flatMap((id) => {
    const box = draft.boxes[id];
    return box ? [{ box: grown(box, marginOf(id)), networks: networksIn(draft.index, id) }] : [];
  });
  for (const block of blocksOf(draft, missing, packing)) {
    const networks = new Set(block.members.flatMap(({ id }) => [...networksIn(draft.index, id)]));
    const friends = taken.filter((other) => [...networks].some((network) => other.networks.has(network)));
    const parcel = { size: block.size, friends: friends.map(({ box }) => box) };
    const at = freePlace(
      taken.map(({ box }) => box),
      parcel,
      packing,
    );
    taken.push({ box: { ...at, ...block.size }, networks });
    for (const { id, outer } of block.members) {
      draft.boxes[id] = shrunk({ ...outer, x: at.x + outer.x, y: at.y + outer.y }, marginOf(id));
    }
  }
}

/** What stands there already, with its margins. Things that share a network want to be close: their hull is then in one piece. */
interface Neighbour {
  readonly box: Box;
  readonly networks: ReadonlySet<EntityId>;
}

/** The networks of a thing and of everything in it. */
function networksIn(index: ModelIndex, id: EntityId): ReadonlySet<EntityId> {
  const own = networkOf(index, id);
  const inner = isContainer(kindOf<Kind>(id))
    ? boxedChildren(index, id).flatMap((child) => [...networksIn(index, child)])
    : [];
  return new Set(own ? [own, ...inner] : inner);
}

/** Members of one network make a block; everything else is a block of its own. In the order of the first of each. */
function blocksOf(draft: Draft, ids: readonly EntityId[], { aspect }: Packing): readonly Block[] {
  const groups = new Map<string, EntityId[]>();
  for (const id of ids) {
    const key = networkOf(draft.index, id) ?? id;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const packing = { aspect: shareOf(aspect, groups.size), gap: NEIGHBOUR_GAP, origin: { x: 0, y: 0 } };
  return [...groups.values()].map((group) => {
    const boxes = pack(
      group.map((id) => outerSize(draft, id)),
      packing,
    );
    const members = group.flatMap((id, n) => {
      const outer = boxes[n];
      return outer ? [{ id, outer }] : [];
    });
    const { w, h } = union(boxes) ?? { w: 0, h: 0 };
    return { size: { w, h }, members };
  });
}

function networkOf(index: ModelIndex, id: EntityId): EntityId | undefined {
  if (isEntityIdOf(id, 'cluster')) return index.get(id)?.network;
  return isEntityIdOf(id, 'vm') ? index.get(id)?.network : undefined;
}

const frameOf = (container: EntityId | undefined): Frame =>
  container === undefined ? 'board' : isEntityIdOf(container, 'region') ? 'region' : 'zone';

function outerSize(draft: Draft, id: EntityId): Size {
  const { w, h } = sizeOf(draft, id);
  const { left, right, top, bottom } = marginOf(id);
  return { w: w + left + right, h: h + top + bottom };
}

function sizeOf({ index, sizes }: Draft, id: EntityId): Size {
  if (isEntityIdOf(id, 'cluster')) return cardOf(index, id).size;
  return sizes.get(id) ?? kinds[kindOf<Kind>(id)].size ?? { w: 200, h: 100 };
}

function sizeOfFilled({ index, boxes }: Draft, container: EntityId): Size {
  const fitted = fitTo(boxes, container, boxedChildren(index, container));
  return fitted ?? kinds[isEntityIdOf(container, 'region') ? 'region' : 'zone'].size;
}

function grown(box: Box, { left, right, top, bottom }: Insets): Box {
  return { x: box.x - left, y: box.y - top, w: box.w + left + right, h: box.h + top + bottom };
}

function shrunk(box: Box, { left, right, top, bottom }: Insets): Box {
  return { x: box.x + left, y: box.y + top, w: box.w - left - right, h: box.h - top - bottom };
}
