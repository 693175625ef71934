import type { Box, Point } from '../base/geometry.ts';
import { inflate, overlaps } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import { isEntityIdOf } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Making } from './build-scene.ts';
import { makingOf, sceneOf } from './build-scene.ts';
import type { Grid, Placed } from './grid.ts';
import { gridOf } from './grid.ts';
import type { Ground } from './ground.ts';
import { bordersOf, boundsOf, groundOf, portWorldOf, thingsOf } from './ground.ts';
import { layeredLanes } from './lanes.ts';
import type { Laid, RouteWorld } from './routes.ts';
import { ingressRoute, layAll, routeOf } from './routes.ts';
import type { GatewayMark, Route, Scene } from './scene.ts';
import { shared, sharedByKey } from './share.ts';
import { moved } from './strokes.ts';
import { CLEARANCE, pieceBox } from './terrain.ts';
import type { End } from './wire.ts';

/**
 * The drawing while something is dragged: `scene` is the one the drag began with, `layout` (and, when something is over another
 * container, `index`) what the drop would make of it. Only hulls and lines that touch what moved are drawn anew, the rest are the
 * same objects; lines that had kept off the old place stay where they are until the drop. O(what moved), and a pass over the boxes.
 */
export function sceneWhile(scene: Scene, index: ModelIndex, layout: Layout): Scene {
  const making = makingOf(scene);
  if (!making) return sceneOf(index, layout, { lens: scene.lens });
  const { lens } = making.ground;
  const ground = groundOf(index, layout, { lens, before: making.ground });
  const gateways = sharedByKey(making.ground.gateways, ground.gateways, ({ id }) => id);
  const settled = { ...ground, gateways };
  const routes = routesWhile(scene, making, settled);
  const { boxes, titles, hulls } = settled;
  return { ...scene, boxes, titles, hulls: hulls.hulls, gateways, routes, bounds: boundsOf(settled, routes) };
}

function routesWhile(scene: Scene, making: Making, ground: Ground): readonly Route[] {
  const changes = changesBetween(making.ground, ground);
  const kept = new Map<string, Route>();
  const anew: Laid[] = [];
  for (const route of scene.routes) {
    const laid = making.laid.get(route.key);
    const fate = laid && fateOf(route, laid, changes);
    if (laid && fate === 'anew') anew.push(laid);
    else if (fate === 'stays') kept.set(route.key, route);
    else if (typeof fate === 'object') kept.set(route.key, moved(route, fate));
  }
  const fresh = drawAnew(anew, { making, ground, kept: [...kept.values()] });
  const ingress = new Map(ground.gateways.map((mark) => [`ingress:${mark.id}`, mark]));
  return scene.routes.flatMap((route): readonly Route[] => {
    const mark = route.style === 'ingress' ? ingress.get(route.key) : undefined;
    return [kept.get(route.key) ?? fresh.get(route.key) ?? (mark ? shared(route, ingressRoute(mark)) : [])].flat();
  });
}

/** What is different between two grounds of one model. */
interface Changes {
  /** By how much each thing that changed its place was shifted; undefined where it is not only a shift. */
  readonly shifts: ReadonlyMap<EntityId, Point | undefined>;
  /** Where cards stand that stood elsewhere. */
  readonly cards: Grid<Placed>;
}

function changesBetween(before: Ground, now: Ground): Changes {
  const boxes = [...now.boxes].filter(([id, box]) => before.boxes.get(id) !== box);
  const marks = new Map(before.gateways.map((mark) => [mark.id, mark]));
  const hulls = new Set(before.networks.hulls);
  return {
    shifts: new Map<EntityId, Point | undefined>([
      ...boxes.map(([id, box]) => [id, boxShift(before.boxes.get(id), box)] as const),
      ...now.gateways.flatMap((mark) => {
        const was = marks.get(mark.id);
        return was === mark ? [] : [[mark.id, markShift(was, mark)] as const];
      }),
      ...now.networks.hulls.flatMap((hull) => (hulls.has(hull) ? [] : [[hull.id, undefined] as const])),
    ]),
    cards: gridOf(
      boxes.flatMap(([id, box]) => (isEntityIdOf(id, 'region') || isEntityIdOf(id, 'zone') ? [] : [{ box }])),
    ),
  };
}

const boxShift = (was: Box | undefined, is: Box): Point | undefined =>
  was && was.w === is.w && was.h === is.h ? { x: is.x - was.x, y: is.y - was.y } : undefined;

const markShift = (was: GatewayMark | undefined, is: GatewayMark): Point | undefined =>
  was?.side === is.side ? { x: is.centre.x - was.centre.x, y: is.centre.y - was.centre.y } : undefined;

/** Whether a line stays, is drawn anew, or is shifted as a whole, with both things that it joins. */
function fateOf(route: Route, { wire, way }: Laid, { shifts, cards }: Changes): 'stays' | 'anew' | Point {
  const [from, to] = [idOf(wire.from), idOf(wire.to)];
  const isMoved = shifts.has(from) || shifts.has(to) || (wire.block?.network && shifts.has(wire.block.network));
  if (!isMoved)
    return way.course.some((point, n) => n > 0 && isCrossed(way.course[n - 1], point, cards)) ? 'anew' : 'stays';
  const [a, b] = [shifts.get(from), shifts.get(to)];
  return a && b && a.x === b.x && a.y === b.y && !route.blocker ? a : 'anew';
}

function isCrossed(a: Point | undefined, b: Point, cards: Grid<Placed>): boolean {
  const area: Box | undefined = a && inflate(pieceBox(a, b), CLEARANCE);
  return !!area && cards.at(area).some(({ box }) => overlaps(box, area));
}

function idOf(end: End): EntityId {
  switch (end.on) {
    case 'card':
      return end.cluster;
    case 'gateway':
      return end.gateway;
    case 'region':
      return end.region;
    case 'hull':
      return end.hull;
  }
}

interface Scenery {
  readonly making: Making;
  readonly ground: Ground;
  readonly kept: readonly Route[];
}

function drawAnew(anew: readonly Laid[], { making, ground, kept }: Scenery): ReadonlyMap<string, Route> {
  if (anew.length === 0) return new Map();
  const world: RouteWorld = {
    ...making.world,
    index: ground.index,
    ports: portWorldOf(ground),
    around: ground.networks.around,
    terrain: {
      things: gridOf(thingsOf(ground)),
      lanes: layeredLanes(making.world.terrain.lanes),
      borders: bordersOf(ground),
    },
    placed: gridOf(kept.flatMap(signsOf)),
    ignored: new Set(anew.map(({ wire }) => wire.key)),
  };
  const laid = layAll(
    anew.map(({ wire }) => wire),
    world,
  );
  return new Map(laid.map((one) => [one.wire.key, routeOf(one, world)]));
}

const KEY_SIZE = 14;

function signsOf({ key, label, cause, glyph }: Route): readonly (Placed & { readonly owner: string })[] {
  const boxes = [label?.box, cause?.box, glyph && inflate({ ...glyph.at, w: 0, h: 0 }, KEY_SIZE)];
  return boxes.flatMap((box) => (box ? [{ box, owner: key }] : []));
}
