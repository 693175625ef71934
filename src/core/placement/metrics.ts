import type { EntityId, Kind } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** Room in px that a thing keeps free on each side. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From a cluster's card to the hull of its network. Wider where an east-west gateway straddles the hull. */
export const HULL_PAD = { side: 18, gatewaySide: 46, top: 22, bottom: 14 } as const;

/** From a hull to the border of the zone or region around it. */
const HULL_GAP = 12;

/** Inside a container: what its border, its tab (region) or its title band (zone) need. */
const CONTAINER: Readonly<Record<'region' | 'zone', Insets>> = {
  region: { left: 12, right: 12, top: 22, bottom: 12 },
  zone: { left: 0, right: 0, top: 22, bottom: 0 },
};

/** Clear space between two neighbours in a container, or on the board. */
export const SIBLING_GAP: Readonly<Record<'board' | 'region' | 'zone', number>> = { board: 72, region: 12, zone: 12 };

export const insetsOf = (container: EntityId): Insets =>
  kindOf(container) === 'region' ? CONTAINER.region : CONTAINER.zone;

export const isContainer = (kind: Kind): boolean => kind === 'region' || kind === 'zone';

/** Free room that an entity keeps around its box, so that hulls, rails and gateways never leave their container. */
export function marginOf(index: ModelIndex, id: EntityId): Insets {
  const kind = kindOf(id);
  if (isContainer(kind)) return { left: 0, right: 0, top: 0, bottom: 0 };
  if (kind === 'cluster') {
    const side = HULL_GAP + (hasEastWestGateway(index, id) ? HULL_PAD.gatewaySide : HULL_PAD.side);
    return { left: side, right: side, top: HULL_GAP + HULL_PAD.top, bottom: HULL_GAP + HULL_PAD.bottom };
  }
  if (kind === 'vm') return { left: 28, right: 28, top: 34, bottom: 24 };
  return { left: 14, right: 14, top: 14, bottom: 14 };
}

/** An east-west gateway stands on the border of its network, so the hull leaves room for it on both sides. */
export function hasEastWestGateway(index: ModelIndex, cluster: EntityId): boolean {
  return index.childrenOf(cluster, 'gateway').some((gateway) => gateway.type === 'ew');
}
