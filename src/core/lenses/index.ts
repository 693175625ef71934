import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { oncePer } from '../semantics/view.ts';
import { controlPlane } from './control-plane.ts';
import type { Lens, Tone } from './define-lens.ts';
import { geography } from './geography.ts';
import { network } from './network.ts';
import { trust } from './trust.ts';

/** Every lens, in the order of their keys. */
export const lenses = [geography, network, trust, controlPlane] as const satisfies readonly Lens[];

export type LensId = (typeof lenses)[number]['id'];

/** The lens of an id. */
export function lensOf(id: LensId): Lens {
  return byId[id];
}

/** The hue that an entity is drawn in. O(1) after the first question about a model. */
export function toneOf(lens: Lens, index: ModelIndex, id: EntityId): Tone {
  const owner = lens.ownerOf(index, id);
  return (owner && hues(index).get(owner)) ?? 'neutral';
}

/** The hull that a cluster or machine belongs to, whatever owns the hue. */
export function hullOf(lens: Lens, index: ModelIndex, id: EntityId): EntityId | undefined {
  return (lens.hulls === 'network' ? network : trust).ownerOf(index, id);
}

const byId: Readonly<Record<LensId, Lens>> = { geography, network, trust, 'control-plane': controlPlane };

/** Owners are of different kinds in different lenses, except that clusters own hues in one lens only: one table serves all. */
const hues = oncePer((index: ModelIndex): ReadonlyMap<EntityId, number> => {
  const table = new Map<EntityId, number>();
  for (const lens of lenses) for (const [hue, owner] of lens.owners(index).entries()) table.set(owner, hue);
  return table;
});
