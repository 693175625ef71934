import type { Box, Point } from '../core/base/geometry.ts';
import { overlaps } from '../core/base/geometry.ts';
import type { Command } from '../core/commands/index.ts';
import type { Design } from '../core/design/design.ts';
import type { ElementId, EntityId } from '../core/design/ids.ts';
import { isEntityIdOf } from '../core/design/ids.ts';
import { indexOf } from '../core/design/model-index.ts';
import { marginOf } from '../core/placement/metrics.ts';
import { copiesOf } from './copies.ts';

export interface CloneOptions {
  /** Which way from the original: one of the four unit steps. */
  readonly towards: Point;
  readonly fresh: () => string;
}

/**
 * A cluster like another one, beside it: with its gateways and services, wired to what the original is wired to. Two primaries read
 * each other as well, since that is what makes them one mesh. Undefined for anything but a cluster on the board.
 */
export function linkedClone(
  design: Design,
  id: ElementId | undefined,
  { towards, fresh }: CloneOptions,
): { readonly commands: readonly Command[]; readonly id: EntityId } | undefined {
  if (id === undefined || !isEntityIdOf(id, 'cluster')) return undefined;
  const original = indexOf(design.model).get(id);
  if (!original || !design.layout[id]) return undefined;
  const at = freePlace(design, id, towards);
  const copies = copiesOf(design, [id], { fresh, wired: true, at: () => at });
  const clone = copies.tops[0];
  if (!clone || !isEntityIdOf(clone, 'cluster')) return undefined;
  const secrets: readonly Command[] =
    original.role === 'primary'
      ? [
          { type: 'link.add', args: { kind: 'remoteSecret', from: id, to: clone } },
          { type: 'link.add', args: { kind: 'remoteSecret', from: clone, to: id } },
        ]
      : [];
  return { commands: [...copies.commands, ...secrets], id: clone };
}

/** The first place in a direction where the clone and its margins touch no neighbour, in the frame of the container. */
function freePlace(design: Design, id: EntityId, towards: Point): Point {
  const box = design.layout[id] ?? { x: 0, y: 0, w: 0, h: 0 };
  const parent = design.model.entities[id]?.parent;
  const neighbours = Object.values(design.model.entities).flatMap((entity) => {
    const other = entity.parent === parent && entity.id !== id ? design.layout[entity.id] : undefined;
    return other ? [other] : [];
  });
  const margin = marginOf(id);
  const step = { x: box.w + margin.left + margin.right, y: box.h + margin.top + margin.bottom };
  const isFree = (place: Box): boolean => !neighbours.some((other) => overlaps(place, other));
  let place: Box = box;
  do place = { ...place, x: place.x + towards.x * step.x, y: place.y + towards.y * step.y };
  while (!isFree(place));
  return place;
}
