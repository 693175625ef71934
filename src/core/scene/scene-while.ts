import type { Point } from '../base/geometry.ts';
import { inflate } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Making } from './build-scene.ts';
import { makingOf, sceneOf } from './build-scene.ts';
import type { Changes } from './changes.ts';
import { changesBetween, fateOf } from './changes.ts';
import type { Placed } from './grid.ts';
import { gridOf, layeredGrid } from './grid.ts';
import type { Ground } from './ground.ts';
import { addBorders, boundsOf, groundOf, portWorldOf, thingsOf } from './ground.ts';
import { layeredLanes } from './lanes.ts';
import type { Laid, RouteWorld } from './routes.ts';
import { ingressRoute, layAgain, routeOf } from './routes.ts';
import type { Route, Scene } from './scene.ts';
import { shared } from './share.ts';
import { moved } from './strokes.ts';
import { FULL_EFFORT } from './terrain.ts';

/**
 * The drawing while something is dragged: `scene` is the one the drag began with, `layout` (and, when something is over another
 * container, `index`) what the drop would make of it. Only hulls and lines that touch what moved are drawn anew, the rest are the
 * same objects; lines that had kept off the old place stay where they are until the drop. O(what moved), and a pass over the boxes.
 */
export function sceneWhile(scene: Scene, index: ModelIndex, layout: Layout): Scene {
  const making = makingOf(scene);
  if (!making) return sceneOf(index, layout, { lens: scene.lens });
  const ground = groundOf(index, layout, { lens: making.ground.lens, before: making.ground });
  const changes = changesBetween(making.ground, ground);
  const routes = changes.ids.size === 0 ? scene.routes : routesWhile(scene, making, { ground, changes });
  const { boxes, titles, hulls, gateways } = ground;
  return { ...scene, boxes, titles, hulls: hulls.hulls, gateways, routes, bounds: boundsOf(ground, routes) };
}

interface Now {
  readonly ground: Ground;
  readonly changes: Changes;
}

function routesWhile(scene: Scene, making: Making, now: Now): readonly Route[] {
  const shifted = new Map<string, Route>();
  const anew: Laid[] = [];
  for (const route of scene.routes) {
    const laid = making.laid.get(route.key);
    const fate = laid ? fateOf(route, laid, now.changes) : 'stays';
    if (laid && fate === 'anew') anew.push(laid);
    else if (typeof fate === 'object') shifted.set(route.key, moved(route, fate));
  }
  const fresh = drawAnew(anew, { making, shifted, now });
  const ingress = new Map(now.ground.gateways.map((mark) => [`ingress:${mark.id}`, mark]));
  const lost = new Set(anew.map(({ wire }) => wire.key));
  return scene.routes.flatMap((route): readonly Route[] => {
    const mark = route.style === 'ingress' ? ingress.get(route.key) : undefined;
    if (mark) return [shared(route, ingressRoute(mark))];
    return [fresh.get(route.key) ?? shifted.get(route.key) ?? (lost.has(route.key) ? [] : route)].flat();
  });
}

interface Scenery {
  readonly making: Making;
  readonly shifted: ReadonlyMap<string, Route>;
  readonly now: Now;
}

function drawAnew(anew: readonly Laid[], scenery: Scenery): ReadonlyMap<string, Route> {
  if (anew.length === 0) return new Map();
  const world = worldNow(new Set(anew.map(({ wire }) => wire.key)), scenery);
  const laid = layAgain(anew, world);
  return new Map(laid.map((one) => [one.wire.key, routeOf(one, world)]));
}

/** A frame may cost a tenth of a drawing; what it leaves is put right at the drop. */
const FRAME_EFFORT = FULL_EFFORT / 10;

/** The settled world with what changed laid over it: a frame must not cost a whole new one. */
function worldNow(anew: ReadonlySet<string>, { making: { world }, shifted, now }: Scenery): RouteWorld {
  const { ground, changes } = now;
  const hidden = new Set([...anew, ...shifted.keys()]);
  const lanes = layeredLanes(world.terrain.lanes, hidden);
  for (const [key, { points }] of shifted) lanes.add(key, points);
  const borders = layeredLanes(world.terrain.borders, changes.ids);
  addBorders(borders, ground, (id) => changes.ids.has(id));
  const things = thingsOf(ground).filter(({ id }) => changes.ids.has(id));
  return {
    ...world,
    index: ground.index,
    ports: portWorldOf(ground),
    around: ground.networks.around,
    terrain: {
      things: layeredGrid(world.terrain.things, ({ id }) => changes.ids.has(id), gridOf(things)),
      lanes,
      borders,
      effort: { left: FRAME_EFFORT },
    },
    placed: layeredGrid(world.placed, ({ owner }) => hidden.has(owner), gridOf([...shifted.values()].flatMap(signsOf))),
    ignored: anew,
  };
}

const KEY_SIZE = 14;

function signsOf({ key, label, cause, glyph }: Route): readonly (Placed & { readonly owner: string })[] {
  const at: Point | undefined = glyph?.at;
  const boxes = [label?.box, cause?.box, at && inflate({ ...at, w: 0, h: 0 }, KEY_SIZE)];
  return boxes.flatMap((box) => (box ? [{ box, owner: key }] : []));
}
