import { problemsAt, problemsOf } from '../../app/derived.ts';
import type { Finding } from '../../app/finding.ts';
import type { Point } from '../../core/base/geometry.ts';
import { containsPoint, inflate, right } from '../../core/base/geometry.ts';
import type { Model } from '../../core/design/design.ts';
import type { ElementId, EntityId } from '../../core/design/ids.ts';
import { isEntityIdOf, isLinkId, kindOf } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import type { Route, Scene } from '../../core/scene/scene.ts';
import { shapesOf } from './shapes.ts';

/** A problem badge: whose, and where its middle lies on the board. */
export interface Mark {
  readonly key: string;
  readonly id: ElementId;
  readonly at: Point;
  /** What it moves with: a thing with a box, a gateway, a hull, or the line of a key. */
  readonly on: string;
  /** Where there is room for the lightbulb; a pill has none, and room for a small sign only. */
  readonly bulb: 'left' | 'above' | 'right' | undefined;
}

/** The errors and warnings of an element itself, worst first. Advice is no problem and gets no badge. */
export function problemsHere(model: Model, id: ElementId): readonly Finding[] {
  const all = problemsOf(model);
  const known = here.get(all) ?? new Map<ElementId, readonly Finding[]>();
  here.set(all, known);
  const list = known.get(id) ?? (problemsAt(model, id)?.own ?? []).filter(({ severity }) => severity !== 'info');
  known.set(id, list);
  return list;
}

/** By findings and not by model: those of a model change once, when the rules have arrived. */
const here = new WeakMap<readonly Finding[], Map<ElementId, readonly Finding[]>>();

/** Where badges stand in a scene. Regions and zones have none: their titles count what is in them. */
export function marksOf(
  scene: Scene,
  { model, findings }: { readonly model: Model; readonly findings: readonly Finding[] },
): readonly Mark[] {
  const ids = new Set(findings.flatMap(({ severity, at }) => (severity === 'info' ? [] : [at])));
  return [...ids].flatMap((id) => placesOf(scene, model, id));
}

/** The marks of a drag: those on something that has changed are looked for anew, all others are the same objects. */
export function marksWhile(resting: readonly Mark[], model: Model, { settled, scene }: Scenes): readonly Mark[] {
  if (scene === settled) return resting;
  const changed = changedIn(settled, scene);
  return resting.map((mark) =>
    changed.has(mark.on) ? (placesOf(scene, model, mark.id).find(({ key }) => key === mark.key) ?? mark) : mark,
  );
}

interface Scenes {
  readonly settled: Scene;
  readonly scene: Scene;
}

/** Everything that is not the object it was. */
function changedIn(settled: Scene, scene: Scene): ReadonlySet<string> {
  const was = new Set<unknown>([...settled.hulls, ...settled.gateways, ...settled.routes]);
  return new Set<string>([
    ...[...scene.boxes].flatMap(([id, box]) => (settled.boxes.get(id) === box ? [] : [id])),
    ...[...scene.hulls, ...scene.gateways].flatMap((part) => (was.has(part) ? [] : [part.id])),
    ...scene.routes.flatMap((route) => (was.has(route) ? [] : [route.key])),
  ]);
}

function placesOf(scene: Scene, model: Model, id: ElementId): readonly Mark[] {
  if (isLinkId(id)) {
    const route = scene.routes.find(({ links, emphasis }) => links.includes(id) && emphasis !== 'hidden');
    return route ? [{ key: id, id, at: route.blocker ?? clearPlaceOn(route), on: route.key, bulb: 'right' }] : [];
  }
  if (isEntityIdOf(id, 'service')) {
    return shapesOf(scene, indexOf(model), { id, by: 0 }).map(({ key, on, box }) => ({
      key,
      id,
      on,
      at: { x: right(box) - 4, y: box.y + 2 },
      bulb: undefined,
    }));
  }
  return cornerOf(scene, id).map((corner) => ({ key: id, id, on: id, ...corner }));
}

function cornerOf(scene: Scene, id: EntityId): readonly Pick<Mark, 'at' | 'bulb'>[] {
  const hull = scene.hulls.find((one) => one.id === id);
  if (hull) return [{ at: hull.badge, bulb: 'right' }];
  const gateway = scene.gateways.find((mark) => mark.id === id);
  if (gateway) {
    const { centre, size } = gateway;
    return [{ at: { x: centre.x + size / 2, y: centre.y - size / 2 }, bulb: 'above' }];
  }
  const box = scene.boxes.get(id);
  return box && !['region', 'zone'].includes(kindOf(id)) ? [{ at: { x: right(box), y: box.y }, bulb: 'left' }] : [];
}

/** Of a badge with its ring, from the middle, and a little air. */
const BADGE_PX = 15;

/** Where on a line a badge hides neither its words nor its glyph: as near to half way as that goes. */
function clearPlaceOn({ points, label, glyph }: Route): Point {
  const isClear = (at: Point): boolean =>
    (!label || !containsPoint(inflate(label.box, BADGE_PX), at)) && (!glyph || distance(glyph.at, at) > 2 * BADGE_PX);
  const places = [0.5, 0.35, 0.65, 0.2, 0.8].map((part) => placeOn(points, part));
  return places.find(isClear) ?? places[0] ?? { x: 0, y: 0 };
}

/** A part of the way along a line. */
function placeOn(points: readonly Point[], part: number): Point {
  const lengths = points.slice(1).map((point, n) => distance(points[n] ?? point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) * part;
  for (const [n, length] of lengths.entries()) {
    const [a, b] = [points[n], points[n + 1]];
    if (a && b && rest <= length) return between(a, b, length === 0 ? 0 : rest / length);
    rest -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});
