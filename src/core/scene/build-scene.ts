import type { Box } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens, Tone } from '../lenses/define-lens.ts';
import type { LensId } from '../lenses/index.ts';
import { lensOf, toneOf } from '../lenses/index.ts';
import { callWires } from './call-wires.ts';
import { controlWires } from './control-wires.ts';
import { gridOf } from './grid.ts';
import type { Ground } from './ground.ts';
import { bordersOf, boundsOf, groundOf, portWorldOf, thingsOf } from './ground.ts';
import { emptyLanes } from './lanes.ts';
import { failoverWires, networkRouteWires } from './place-wires.ts';
import type { Laid, RouteWorld } from './routes.ts';
import { ingressRoute, layAll, routeOf } from './routes.ts';
import type { Blocked, Scene } from './scene.ts';
import { secretWires } from './secret-wires.ts';
import { sharedByKey, sharedMap } from './share.ts';
import { FULL_EFFORT } from './terrain.ts';
import { trustWires } from './trust-wires.ts';
import type { Wire } from './wire.ts';

/** How a drawing is looked at. */
export interface SceneView {
  readonly lens: LensId;
  /** What stops calls; nothing when left out. Compared by identity: hand in the same object while nothing changes. */
  readonly blocked?: Blocked;
}

/** What a scene was made of: what {@link sceneWhile} goes on from while something is dragged. */
export interface Making {
  readonly ground: Ground;
  readonly world: RouteWorld;
  readonly laid: ReadonlyMap<string, Laid>;
}

const NOTHING_BLOCKED: Blocked = {};

/**
 * The drawing of a model in a layout, seen through a lens: the same input gives an equal drawing everywhere. Asked again it gives
 * the same object, and after a change every part that is still equal is the same object as before.
 */
export function sceneOf(index: ModelIndex, layout: Layout, { lens, blocked = NOTHING_BLOCKED }: SceneView): Scene {
  const known = answers.get(index)?.get(lens);
  if (known && known.layout === layout && known.blocked === blocked) return known.scene;
  const scene = build(index, layout, { lens, blocked });
  const ofIndex = answers.get(index) ?? new Map<LensId, Answer>();
  answers.set(index, ofIndex.set(lens, { layout, blocked, scene }));
  latest.set(lens, scene);
  return scene;
}

/** What a scene was made of; undefined for one that {@link sceneOf} did not make. */
export const makingOf = (scene: Scene): Making | undefined => makings.get(scene);

interface Answer {
  readonly layout: Layout;
  readonly blocked: Blocked;
  readonly scene: Scene;
}

const answers = new WeakMap<ModelIndex, Map<LensId, Answer>>();
const makings = new WeakMap<Scene, Making>();
/** The last scene of each lens: what a new one shares its parts with. It changes no answer, only which of two equal objects is given. */
const latest = new Map<LensId, Scene>();

function build(index: ModelIndex, layout: Layout, { lens: lensId, blocked }: Required<SceneView>): Scene {
  const lens = lensOf(lensId);
  const ground = groundOf(index, layout, { lens });
  const world = worldOf(ground);
  const laid = layAll(wiresOf(ground, blocked), world);
  const routes = [
    ...laid.map((one) => routeOf(one, world)),
    ...ground.gateways.filter(({ letters }) => letters === 'IN').map(ingressRoute),
  ];
  const { boxes, titles, hulls, gateways } = ground;
  const bounds = boundsOf(ground, routes);
  const scene = sharedScene(latest.get(lensId), {
    lens: lensId,
    boxes,
    titles,
    hulls: hulls.hulls,
    gateways,
    routes,
    bounds,
    tones: tonesOf(index, lens, boxes),
  });
  makings.set(scene, { ground, world, laid: new Map(laid.map((one) => [one.wire.key, one])) });
  return scene;
}

function sharedScene(before: Scene | undefined, now: Scene): Scene {
  if (!before) return now;
  return {
    ...now,
    boxes: sharedMap(before.boxes, now.boxes),
    titles: sharedMap(before.titles, now.titles),
    tones: sharedMap(before.tones, now.tones),
    hulls: sharedByKey(before.hulls, now.hulls, ({ id }) => id),
    gateways: sharedByKey(before.gateways, now.gateways, ({ id }) => id),
    routes: sharedByKey(before.routes, now.routes, ({ key }) => key),
  };
}

function wiresOf({ index, boxes, lens }: Ground, blocked: Blocked): readonly Wire[] {
  const wires = [
    ...callWires(index, blocked),
    ...controlWires(index),
    ...secretWires(index, boxes),
    ...trustWires(index, boxes),
    ...networkRouteWires(index),
    ...failoverWires(index),
  ];
  return wires.filter(({ style }) => lens.emphasis[style] !== 'hidden');
}

function worldOf(ground: Ground): RouteWorld {
  return {
    index: ground.index,
    lens: ground.lens,
    ports: portWorldOf(ground),
    around: ground.networks.around,
    terrain: {
      things: gridOf(thingsOf(ground)),
      lanes: emptyLanes(),
      borders: bordersOf(ground),
      effort: { left: FULL_EFFORT },
    },
    placed: gridOf<{ box: Box; owner: string }>([]),
    ignored: new Set(),
  };
}

function tonesOf(index: ModelIndex, lens: Lens, boxes: ReadonlyMap<EntityId, Box>): ReadonlyMap<EntityId, Tone> {
  const tones = new Map<EntityId, Tone>();
  for (const id of boxes.keys()) {
    const tone = toneOf(lens, index, id);
    if (tone !== 'neutral') tones.set(id, tone);
  }
  return tones;
}
