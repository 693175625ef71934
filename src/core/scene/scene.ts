import type { Box, Point } from '../base/geometry.ts';
import type { ElementId, EntityId, LinkId } from '../design/ids.ts';
import type { Emphasis, RouteStyle, Tone } from '../lenses/define-lens.ts';
import type { LensId } from '../lenses/index.ts';

export type { Emphasis, RouteStyle, Tone } from '../lenses/define-lens.ts';

/**
 * What is drawn where, in px of the board: pure geometry and words, no colours and no language. Computed once and drawn by the
 * canvas and by every picture export, so that they cannot drift apart.
 */
export interface Scene {
  readonly lens: LensId;
  /** Absolute boxes of regions, zones, clusters, VMs and notes. */
  readonly boxes: ReadonlyMap<EntityId, Box>;
  /** The tab of each region, on its top border, and the title of each zone, in its own band. No hull covers them. */
  readonly titles: ReadonlyMap<EntityId, Title>;
  /** Hues of what is not neutral in this lens: rails of cards, tints of regions, control planes. */
  readonly tones: ReadonlyMap<EntityId, Tone>;
  readonly hulls: readonly Hull[];
  readonly gateways: readonly GatewayMark[];
  readonly routes: readonly Route[];
  /** The smallest box around everything that is drawn, labels included; undefined for an empty board. */
  readonly bounds: Box | undefined;
}

/** The name of a container: the text is cut where it would not fit. */
export interface Title {
  readonly box: Box;
  readonly text: string;
}

/** A rounded outline around neighbours that share a network (or a mesh), never around anybody else. */
export interface Hull {
  readonly id: EntityId<'network' | 'mesh'>;
  readonly tone: Tone;
  /** SVG path data of each group of neighbours. */
  readonly outlines: readonly string[];
  /** The rectangles whose union each outline is: for hit tests and the minimap. */
  readonly rects: readonly (readonly Box[])[];
  /** Thin lines between the groups, as SVG path data. */
  readonly tethers: readonly string[];
  /**
   * `N1 network1`: the short id and the name, on the border of the first group. The detail is what else is known, such as the pod
   * range; empty when nothing is. The name is empty where it says no more than the short id.
   */
  readonly pill: { readonly box: Box; readonly short: string; readonly name: string; readonly detail: string };
  /** Where a problem badge of the network sits: the centre, just right of the pill. */
  readonly badge: Point;
  readonly members: readonly EntityId[];
}

/** The side of a box. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The diamond of a gateway: east-west ones straddle the hull of their network, ingress ones the border of their card. */
export interface GatewayMark {
  readonly id: EntityId<'gateway'>;
  readonly cluster: EntityId<'cluster'>;
  readonly centre: Point;
  /** Width and height of the diamond. */
  readonly size: number;
  readonly letters: 'EW' | 'IN';
  readonly tone: Tone;
  /** The side of the hull or card it straddles, seen from inside. */
  readonly side: Side;
}

/** One line of the drawing. A call across networks is three: to the gateway, the hop between the gateways, and on. */
export interface Route {
  /** Stable between frames. */
  readonly key: string;
  readonly style: RouteStyle;
  readonly emphasis: Emphasis;
  readonly tone: Tone;
  /** What a click selects: the link it stands for, or the first of a bundle. Empty for what no link says (spill, ingress). */
  readonly links: readonly LinkId[];
  /** The ends, so that a selected object can light up its lines. */
  readonly ends: readonly ElementId[];
  /** From border to border. */
  readonly points: readonly Point[];
  /** SVG path data through the points, with rounded corners, shortened where an arrowhead or a gap follows. */
  readonly path: string;
  /** Of a blocked call: the rest of the line, after the blocker, to be drawn dotted. */
  readonly rest: string | undefined;
  readonly arrows: 'none' | 'end' | 'both';
  /** The point of each arrowhead and the unit vector it points along. Open for remote secrets, filled for the rest. */
  readonly tips: readonly { readonly at: Point; readonly towards: Point }[];
  readonly glyph: { readonly kind: 'key' | 'lock' | 'shield'; readonly at: Point } | undefined;
  readonly label: RouteLabel | undefined;
  /** Calls and hops lie above the cards, everything else below. */
  readonly above: boolean;
  /** A blocked call: drawn in full up to this point and in the colour of errors, dotted, after it. */
  readonly blocker: Point | undefined;
  /** Why it is blocked, as a solid chip beside the blocker. */
  readonly cause: RouteLabel | undefined;
}

/** What a line says. Words that need a language are given as a name and values; `wordsOf` says them. */
export interface RouteLabel {
  /** Where the text starts (`start`), is centred (`middle`) or ends (`end`), on its baseline. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  readonly words: RouteWords;
}

/** Why no call gets through. The application derives it from its findings. */
export type BlockReason = 'no-gateway' | 'not-exposed' | 'no-address' | 'not-discovered' | 'not-trusted';

export type RouteWords =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'secrets'; readonly count: number }
  | { readonly kind: 'full-mesh'; readonly clusters: number; readonly secrets: number }
  | { readonly kind: 'calls'; readonly count: number }
  | {
      readonly kind: 'port';
      readonly protocol: 'mTLS' | 'HBONE' | 'xDS';
      readonly port: number;
      readonly networks?: number;
    }
  | {
      readonly kind: 'trust-bundles';
      readonly exchanged: boolean;
      /** Letters of the roots at both ends, as on the shields. */
      readonly roots?: readonly [string, string];
    }
  | { readonly kind: 'blocked'; readonly reason: BlockReason; readonly name: string };

/** What stops calls, by value: the scene knows no rules. */
export interface Blocked {
  /** Networks that let in no call from another network. */
  readonly networks?: ReadonlyMap<EntityId<'network'>, BlockReason>;
  /** Pairs of clusters, made by `pairKey(from, to)`, between which no call gets through whatever the network. */
  readonly pairs?: ReadonlyMap<string, BlockReason>;
}

/** The key of a call from one cluster to another in {@link Blocked}. */
export const pairKey = (from: EntityId<'cluster'>, to: EntityId<'cluster'>): string => `${from}>${to}`;
