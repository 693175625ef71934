import type { EntityId, Kind } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';

/** Room in px that a thing keeps free on each side. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * From a card to the hull of its network. The same on both sides and with or without an east-west gateway: adding one, removing one,
 * or moving the peers it faces to the other side never moves a card. Wide enough for the gateway that straddles the hull (16 px
 * inwards) and a line into it.
 */
export const HULL_PAD: Readonly<Record<'cluster' | 'vm', Insets>> = {
  cluster: { left: 48, right: 48, top: 22, bottom: 14 },
  vm: { left: 16, right: 16, top: 22, bottom: 12 },
};

/** From a hull to the border of the zone or region around it. */
const HULL_GAP = 12;

/** Inside a container: what its border, its tab (region) or its title band (zone) need. */
const CONTAINER: Readonly<Record<'region' | 'zone', Insets>> = {
  region: { left: 12, right: 12, top: 22, bottom: 12 },
  zone: { left: 0, right: 0, top: 22, bottom: 0 },
};

/**
 * Clear space between two neighbours in a container, or on the board. The board's is what the label of a hop between two gateways
 * needs, and half a street for lines between regions.
 */
export const SIBLING_GAP: Readonly<Record<'board' | 'region' | 'zone', number>> = { board: 80, region: 12, zone: 12 };

export const insetsOf = (container: EntityId): Insets =>
  kindOf(container) === 'region' ? CONTAINER.region : CONTAINER.zone;

export const isContainer = (kind: Kind): boolean => kind === 'region' || kind === 'zone';

/** Free room that an entity keeps around its box, so that hulls, rails and gateways never leave their container. */
export function marginOf(id: EntityId): Insets {
  const kind = kindOf<Kind>(id);
  if (isContainer(kind)) return NONE;
  return kind === 'cluster' || kind === 'vm' ? MARGIN[kind] : { left: 14, right: 14, top: 14, bottom: 14 };
}

const NONE: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

const MARGIN: Readonly<Record<'cluster' | 'vm', Insets>> = { cluster: grown(HULL_PAD.cluster), vm: grown(HULL_PAD.vm) };

function grown(insets: Insets): Insets {
  const { left, right, top, bottom } = insets;
  return { left: left + HULL_GAP, right: right + HULL_GAP, top: top + HULL_GAP, bottom: bottom + HULL_GAP };
}
