import type { Box } from '../../core/base/geometry.ts';
import { inflate } from '../../core/base/geometry.ts';
import type { ElementId, EntityId } from '../../core/design/ids.ts';
import { isEntityIdOf, isLinkId, kindOf, linkKindOf } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { cardOf } from '../../core/placement/card.ts';
import type { Scene } from '../../core/scene/scene.ts';

/** A rounded rectangle around something drawn, in px of the board. */
export interface Shape {
  readonly key: string;
  /** What it moves with: itself, or the card that shows it. */
  readonly on: EntityId;
  readonly box: Box;
  readonly radius: number;
}

const RADIUS = { region: 16, zone: 10, cluster: 10, vm: 10, note: 4 } as const;

/** Every place where an element is drawn, `by` px larger on each side. A service has one in each card; a link has those of its lines' ends. */
export function shapesOf(scene: Scene, index: ModelIndex, { id, by }: { id: ElementId; by: number }): readonly Shape[] {
  return isLinkId(id) ? [] : rawShapes(scene, index, id).map((shape) => grown(shape, by));
}

const grown = (shape: Shape, by: number): Shape => ({
  ...shape,
  box: inflate(shape.box, by),
  radius: shape.radius + by,
});

function rawShapes(scene: Scene, index: ModelIndex, id: EntityId): readonly Shape[] {
  const box = scene.boxes.get(id);
  if (box) return [{ key: id, on: id, box, radius: radiusOf(id) }];
  if (isEntityIdOf(id, 'service')) return pillShapes(scene, index, id);
  if (isEntityIdOf(id, 'network')) {
    const pill = scene.hulls.find((hull) => hull.id === id)?.pill;
    return pill ? [{ key: id, on: id, box: pill.box, radius: pill.box.h / 2 }] : [];
  }
  return [];
}

function radiusOf(id: EntityId): number {
  const kind = kindOf(id);
  return kind in RADIUS ? RADIUS[kind as keyof typeof RADIUS] : 0; // the key was just looked for
}

function pillShapes(scene: Scene, index: ModelIndex, id: EntityId<'service'>): readonly Shape[] {
  const cards = (['placement', 'stub', 'serviceEntry'] as const).flatMap((kind) =>
    index.from(id, kind).map(({ to }) => to),
  );
  return [...new Set(cards)].flatMap((card) => {
    const shape = pillShape(scene, index, { service: id, card });
    return shape ? [shape] : [];
  });
}

function pillShape(
  scene: Scene,
  index: ModelIndex,
  { service, card }: { service: EntityId<'service'>; card: EntityId<'cluster'> },
): Shape | undefined {
  const origin = scene.boxes.get(card);
  const pill = cardOf(index, card).pills.find((one) => one.service === service);
  if (!origin || !pill) return undefined;
  const box = { ...pill.box, x: origin.x + pill.box.x, y: origin.y + pill.box.y };
  return { key: `${service} ${card}`, on: card, box, radius: pill.box.h / 2 };
}

/** The pill that a link puts into a card, when it is that kind of link. */
export function presenceShape(scene: Scene, index: ModelIndex, id: ElementId): Shape | undefined {
  if (!isLinkId(id) || !['placement', 'stub', 'serviceEntry'].includes(linkKindOf(id))) return undefined;
  const link = index.link(id);
  const isPresence = link && isEntityIdOf(link.from, 'service') && isEntityIdOf(link.to, 'cluster');
  return isPresence ? pillShape(scene, index, { service: link.from, card: link.to }) : undefined;
}
