import type { Box, Point } from '../../../core/base/geometry.ts';
import { containsPoint, inflate } from '../../../core/base/geometry.ts';
import type { EntityId, Kind } from '../../../core/design/ids.ts';
import { kindOf } from '../../../core/design/ids.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { mayStandIn } from '../../../core/placement/can-hold.ts';
import { standsIn } from '../frames.ts';

type Boxes = ReadonlyMap<EntityId, Box>;

/** How far past the edge of its own container a thing is pulled before it leaves: so much it may make the container grow. */
const LEAVE_PX = 40;

/** The innermost region or zone at a point of the board that may hold a kind; null is the board itself. */
export function containerAt(index: ModelIndex, boxes: Boxes, { kind, at }: { kind: Kind; at: Point }): EntityId | null {
  for (const holder of ['zone', 'region'] as const) {
    // Later ones lie above earlier ones.
    for (const { id } of index.all(holder).toReversed()) {
      const box = boxes.get(id);
      if (box && containsPoint(box, at) && mayStandIn(kind, id)) return id;
    }
  }
  return null;
}

/** The card at a point of the board, the topmost first. */
export function clusterAt(index: ModelIndex, boxes: Boxes, at: Point): EntityId<'cluster'> | undefined {
  return index.all('cluster').findLast(({ id }) => {
    const box = boxes.get(id);
    return !!box && containsPoint(box, at);
  })?.id;
}

/**
 * Where a dragged thing would stand if it were dropped at a point. `boxes` are those from before the drag: live ones follow the
 * pointer, and nothing could ever leave its container.
 */
export function dropTarget(
  index: ModelIndex,
  boxes: Boxes,
  { grabbed, at }: { grabbed: EntityId; at: Point },
): EntityId | null {
  const rest = new Map([...boxes].filter(([id]) => !standsIn(index, id, grabbed)));
  const under = containerAt(index, rest, { kind: kindOf<Kind>(grabbed), at });
  const home = index.get(grabbed)?.parent;
  const homeBox = home && boxes.get(home);
  if (!home || !homeBox || under === home) return under;
  const leaves = !containsPoint(inflate(homeBox, LEAVE_PX), at);
  // Into a neighbour at once; out to what is around the container only after a pull.
  return leaves || (under !== null && !standsIn(index, home, under)) ? under : home;
}
