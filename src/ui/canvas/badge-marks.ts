import { problemsAt, problemsOf } from '../../app/derived.ts';
import type { Finding } from '../../app/finding.ts';
import type { Point } from '../../core/base/geometry.ts';
import { right } from '../../core/base/geometry.ts';
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
  /** On a pill there is no room for more than a dot with a sign. */
  readonly small: boolean;
}

/** The errors and warnings of an element itself, worst first. Advice is no problem and gets no badge. */
export function problemsHere(model: Model, id: ElementId): readonly Finding[] {
  const known = here.get(model) ?? new Map<ElementId, readonly Finding[]>();
  here.set(model, known);
  const list = known.get(id) ?? (problemsAt(model, id)?.own ?? []).filter(({ severity }) => severity !== 'info');
  known.set(id, list);
  return list;
}

const here = new WeakMap<Model, Map<ElementId, readonly Finding[]>>();

/** Where badges stand in a scene. Regions and zones have none: their titles count what is in them. */
export function marksOf(scene: Scene, model: Model): readonly Mark[] {
  const ids = new Set(problemsOf(model).flatMap(({ severity, at }) => (severity === 'info' ? [] : [at])));
  return [...ids].flatMap((id) => placesOf(scene, model, id));
}

function placesOf(scene: Scene, model: Model, id: ElementId): readonly Mark[] {
  if (isLinkId(id)) {
    const route = scene.routes.find(({ links, emphasis }) => links.includes(id) && emphasis !== 'hidden');
    return route ? [{ key: id, id, at: route.blocker ?? middleOf(route), small: false }] : [];
  }
  if (isEntityIdOf(id, 'service')) {
    return shapesOf(scene, indexOf(model), { id, by: 0 }).map(({ key, box }) => ({
      key,
      id,
      at: { x: right(box) - 4, y: box.y + 2 },
      small: true,
    }));
  }
  const at = cornerOf(scene, id);
  return at ? [{ key: id, id, at, small: false }] : [];
}

function cornerOf(scene: Scene, id: EntityId): Point | undefined {
  const hull = scene.hulls.find((one) => one.id === id);
  if (hull) return hull.badge;
  const gateway = scene.gateways.find((mark) => mark.id === id);
  if (gateway) return { x: gateway.centre.x + gateway.size / 2, y: gateway.centre.y - gateway.size / 2 };
  const box = scene.boxes.get(id);
  return box && !['region', 'zone'].includes(kindOf(id)) ? { x: right(box), y: box.y } : undefined;
}

/** Half way along a line. */
function middleOf({ points }: Route): Point {
  const lengths = points.slice(1).map((point, n) => distance(points[n] ?? point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [n, length] of lengths.entries()) {
    const [a, b] = [points[n], points[n + 1]];
    if (a && b && rest <= length) return between(a, b, length === 0 ? 0 : rest / length);
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});
