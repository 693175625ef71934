import type { Box } from '../../core/base/geometry.ts';
import { inflate, overlaps, union } from '../../core/base/geometry.ts';
import type { EntityId } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { lensOf } from '../../core/lenses/index.ts';
import { absoluteBoxes } from '../../core/scene/boxes.ts';
import { hullsOf } from '../../core/scene/hulls.ts';
import type { GatewayMark, Hull, Scene } from '../../core/scene/scene.ts';
import type { Preview } from './canvas-state.ts';
import type { Carried } from './dragged-route.ts';
import { carriedRoute } from './dragged-route.ts';

type Boxes = ReadonlyMap<EntityId, Box>;

/**
 * The scene while something is dragged in a large drawing: what moved takes its hull, gateways and lines along, the lines as plain
 * elbows; everything else is the very object of the scene before. Ways around other things are found again on release, since that
 * takes far longer than a frame.
 */
export function draggedScene(before: Scene, { index, layout }: Preview): Scene {
  const boxes = absoluteBoxes(index, layout, before.boxes);
  const carried = carriedIn(before, boxes);
  if (carried.length === 0) return { ...before, boxes };
  const moves = new Map(carried.map((one) => [one.id, one]));
  return {
    ...before,
    boxes,
    hulls: redrawnHulls(index, before, boxes),
    gateways: before.gateways.map((mark) => movedMark(mark, moves)),
    routes: before.routes.map((route) =>
      route.ends.some((id) => moves.has(id)) ? carriedRoute(route, carried) : route,
    ),
  };
}

/** Everything with lines at it that is elsewhere now: clusters, machines, the gateways of those clusters, regions. */
function carriedIn({ boxes: old, gateways }: Scene, boxes: Boxes): readonly Carried[] {
  const moved: Carried[] = [];
  for (const [id, box] of boxes) {
    const was = old.get(id);
    if (was && (was.x !== box.x || was.y !== box.y))
      moved.push({ id, was, by: { x: box.x - was.x, y: box.y - was.y } });
  }
  const byId = new Map(moved.map((one) => [one.id, one]));
  const diamonds = gateways.flatMap(({ id, cluster, centre, size }): readonly Carried[] => {
    const host = byId.get(cluster);
    return host ? [{ id, was: inflate({ ...centre, w: 0, h: 0 }, size / 2), by: host.by }] : [];
  });
  // Diamonds first: where one stands on its card, a line ends at the diamond.
  return [...diamonds, ...moved];
}

function movedMark(mark: GatewayMark, moves: ReadonlyMap<unknown, Carried>): GatewayMark {
  const by = moves.get(mark.id)?.by;
  return by ? { ...mark, centre: { x: mark.centre.x + by.x, y: mark.centre.y + by.y } } : mark;
}

/** Far enough for the pads of neighbours, which a hull keeps out of. */
const NEAR_PX = 160;

/** The hulls that lost, gained or moved a member, made anew from what is near them; all others as they were. */
function redrawnHulls(index: ModelIndex, before: Scene, boxes: Boxes): readonly Hull[] {
  const isMoved = (id: EntityId): boolean => boxes.get(id) !== before.boxes.get(id);
  const touched = new Set(before.hulls.filter(({ members }) => members.some(isMoved)).map(({ id }) => id));
  if (touched.size === 0) return before.hulls;
  const members = before.hulls.filter(({ id }) => touched.has(id)).flatMap((hull) => hull.members);
  const around = union(members.flatMap((id) => boxes.get(id) ?? []));
  const near = around ? inflate(around, NEAR_PX) : { x: 0, y: 0, w: 0, h: 0 };
  const nearby = new Map([...boxes].filter(([, box]) => overlaps(near, box)));
  const drawn = hullsOf(index, { boxes: nearby, titles: before.titles, lens: lensOf(before.lens) }).hulls;
  const fresh = new Map(drawn.map((hull) => [hull.id, hull]));
  return before.hulls.map((hull) => (touched.has(hull.id) ? (fresh.get(hull.id) ?? hull) : hull));
}
