import type { Box, Point } from '../base/geometry.ts';
import type { ElementId, EntityId, LinkId } from '../design/ids.ts';

/**
 * What is drawn where, in px of the board: pure geometry and words, no colours and no language. Computed once and drawn by the
 * canvas and by every picture export, so that they cannot drift apart.
 */
export interface Scene {
  /** Absolute boxes of regions, zones, clusters, VMs and notes. */
  readonly boxes: ReadonlyMap<EntityId, Box>;
  readonly hulls: readonly Hull[];
  readonly gateways: readonly GatewayMark[];
  readonly routes: readonly Route[];
  /** The smallest box around everything that is drawn, labels included; undefined for an empty board. */
  readonly bounds: Box | undefined;
}

/**
 * Index of a categorical hue, from 0 in order of creation; the theme has six and repeats them with another pattern.
 * `neutral` where the lens gives the hue to something else.
 */
export type Tone = number | 'neutral';

/** A rounded outline around neighbours that share a network (or a mesh), never around anybody else. */
export interface Hull {
  readonly id: EntityId<'network' | 'mesh'>;
  readonly tone: Tone;
  /** SVG path data of each group of neighbours. */
  readonly outlines: readonly string[];
  /** Thin lines between the groups, as SVG path data. */
  readonly tethers: readonly string[];
  /** `N1 network1`: the short id and the name, on the border of the first group. */
  readonly pill: { readonly box: Box; readonly short: string; readonly name: string; readonly detail: string };
  /** Where a problem badge of the network sits: the centre, just right of the pill. */
  readonly badge: Point;
  readonly members: readonly EntityId[];
}

/** The diamond of a gateway: east-west ones straddle the hull of their network, ingress ones the border of their card. */
export interface GatewayMark {
  readonly id: EntityId<'gateway'>;
  readonly cluster: EntityId<'cluster'>;
  readonly centre: Point;
  /** Width and height of the diamond. */
  readonly size: number;
  readonly letters: 'EW' | 'IN';
  readonly tone: Tone;
}

/** The styles of edges, `visual.md` section 4. */
export type RouteStyle = 'call' | 'gateway-hop' | 'remote-secret' | 'xds' | 'trust' | 'network-route';

/** One line of the drawing. A call across networks is three: to the gateway, the hop between the gateways, and on. */
export interface Route {
  /** Stable between frames. */
  readonly key: string;
  readonly style: RouteStyle;
  /** What a click selects: the link it stands for, or the first of a bundle. */
  readonly links: readonly LinkId[];
  /** The ends, so that a selected object can light up its lines. */
  readonly ends: readonly ElementId[];
  readonly points: readonly Point[];
  /** SVG path data through the points, with rounded corners. */
  readonly path: string;
  readonly arrows: 'none' | 'end' | 'both';
  readonly glyph: { readonly kind: 'key' | 'lock' | 'shield'; readonly at: Point } | undefined;
  readonly label: RouteLabel | undefined;
  /** Calls and hops lie above the cards, everything else below. */
  readonly above: boolean;
  /** A blocked call: drawn in full up to this point and in the colour of errors, dotted, after it. */
  readonly blocker: Point | undefined;
}

/** What a line says. Words that need a language are given as a name and values. */
export interface RouteLabel {
  readonly at: Point;
  readonly box: Box;
  readonly words: RouteWords;
}

export type RouteWords =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'secrets'; readonly count: number }
  | { readonly kind: 'calls'; readonly count: number }
  | { readonly kind: 'trust-bundles'; readonly exchanged: boolean };
