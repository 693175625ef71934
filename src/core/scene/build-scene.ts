import type { Box } from '../base/geometry.ts';
import { inflate, union } from '../base/geometry.ts';
import type { Layout } from '../design/design.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens, Tone } from '../lenses/define-lens.ts';
import type { LensId } from '../lenses/index.ts';
import { lensOf, toneOf } from '../lenses/index.ts';
import { cardOf } from '../placement/card.ts';
import { absoluteBoxes } from './boxes.ts';
import { callWires, peersOf } from './call-wires.ts';
import { controlWires } from './control-wires.ts';
import { gatewayMarksOf } from './gateway-marks.ts';
import { gridOf } from './grid.ts';
import type { Hulls } from './hulls.ts';
import { hullsOf } from './hulls.ts';
import { emptyLanes } from './lanes.ts';
import { failoverWires, networkRouteWires } from './place-wires.ts';
import type { RouteWorld } from './routes.ts';
import { ingressRoute, layAll, routeOf } from './routes.ts';
import type { Blocked, GatewayMark, Route, Scene, Title } from './scene.ts';
import { secretWires } from './secret-wires.ts';
import type { Landmark, Obstacle } from './terrain.ts';
import { titlesOf } from './titles.ts';
import { trustWires } from './trust-wires.ts';
import type { Wire } from './wire.ts';

const NOTHING_BLOCKED: Blocked = {};

/** How a drawing is looked at. */
export interface SceneView {
  readonly lens: LensId;
  /** What stops calls; nothing when left out. */
  readonly blocked?: Blocked;
}

/** The drawing of a model in a layout, seen through a lens. */
export function sceneOf(
  index: ModelIndex,
  layout: Layout,
  { lens: lensId, blocked = NOTHING_BLOCKED }: SceneView,
): Scene {
  const lens = lensOf(lensId);
  const boxes = absoluteBoxes(index, layout);
  const titles = titlesOf(index, boxes);
  const hulls = hullsOf(index, { boxes, titles }, lens);
  const obstacles = obstaclesOf(boxes);
  const peers = (gateway: Parameters<typeof peersOf>[1], host: Parameters<typeof peersOf>[2]) =>
    peersOf(index, gateway, host);
  const gateways = gatewayMarksOf(index, lens, { boxes, around: hulls.around, cards: gridOf(obstacles), peers });
  const world = worldOf({ index, lens, boxes, titles, hulls, gateways });
  const laid = layAll(wiresOf(index, { boxes, lens, blocked }), world);
  const routes = [
    ...laid.map((one) => routeOf(one, world)),
    ...gateways.filter(({ letters }) => letters === 'IN').map(ingressRoute),
  ];
  const parts = { boxes, titles, hulls: hulls.hulls, gateways, routes };
  return { lens: lensId, ...parts, tones: tonesOf(index, lens, boxes), bounds: boundsOf(parts) };
}

function wiresOf(
  index: ModelIndex,
  {
    boxes,
    lens,
    blocked,
  }: { readonly boxes: ReadonlyMap<EntityId, Box>; readonly lens: Lens; readonly blocked: Blocked },
): readonly Wire[] {
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

interface Ground {
  readonly index: ModelIndex;
  readonly lens: Lens;
  readonly boxes: ReadonlyMap<EntityId, Box>;
  readonly titles: ReadonlyMap<EntityId, Title>;
  readonly hulls: Hulls;
  readonly gateways: readonly GatewayMark[];
}

function worldOf({ index, lens, boxes, titles, hulls, gateways }: Ground): RouteWorld {
  return {
    index,
    lens,
    ports: {
      boxes,
      cardOf: (cluster) => cardOf(index, cluster),
      gateways: new Map(gateways.map((mark) => [mark.id, mark])),
      hulls: new Map(hulls.hulls.map((hull) => [hull.id, hull])),
    },
    around: hulls.around,
    terrain: {
      obstacles: gridOf(obstaclesOf(boxes)),
      landmarks: gridOf(landmarksOf({ titles, hulls, gateways })),
      lanes: emptyLanes(),
    },
    placed: gridOf<{ box: Box; owner: string }>([]),
    ignored: new Set(),
  };
}

const OBSTACLES = new Set(['cluster', 'vm', 'note']);

function obstaclesOf(boxes: ReadonlyMap<EntityId, Box>): readonly Obstacle[] {
  return [...boxes].flatMap(([id, box]) => (OBSTACLES.has(id.slice(0, id.indexOf(':'))) ? [{ id, box }] : []));
}

function landmarksOf({ titles, hulls, gateways }: Pick<Ground, 'titles' | 'hulls' | 'gateways'>): readonly Landmark[] {
  return [
    ...[...titles].map(([id, { box }]): Landmark => ({ id, box })),
    ...hulls.hulls.map(({ id, pill }): Landmark => ({ id, box: pill.box })),
    ...gateways.map(({ id, centre, size }): Landmark => ({ id, box: inflate({ ...centre, w: 0, h: 0 }, size / 2) })),
  ];
}

function tonesOf(index: ModelIndex, lens: Lens, boxes: ReadonlyMap<EntityId, Box>): ReadonlyMap<EntityId, Tone> {
  const tones = new Map<EntityId, Tone>();
  for (const id of boxes.keys()) {
    const tone = toneOf(lens, index, id);
    if (tone !== 'neutral') tones.set(id, tone);
  }
  return tones;
}

/** Room for strokes, badges and arrowheads around what is drawn. */
const BLEED = 8;

function boundsOf({
  boxes,
  titles,
  hulls,
  gateways,
  routes,
}: Pick<Scene, 'boxes' | 'titles' | 'hulls' | 'gateways' | 'routes'>): Box | undefined {
  const all = union([
    ...boxes.values(),
    ...[...titles.values()].map(({ box }) => box),
    ...hulls.flatMap(({ rects, pill }) => [...rects.flat(), pill.box]),
    ...gateways.map(({ centre, size }) => inflate({ ...centre, w: 0, h: 0 }, size / 2)),
    ...routes.flatMap(boxesOfRoute),
  ]);
  return all && inflate(all, BLEED);
}

function boxesOfRoute({ points, label, cause }: Route): readonly Box[] {
  return [
    ...points.map((point) => ({ ...point, w: 0, h: 0 })),
    ...(label ? [label.box] : []),
    ...(cause ? [cause.box] : []),
  ];
}
