import type { GatewayMark, Route, RouteLabel } from '../../scene/scene.ts';
import { wordsOf } from '../../scene/route-words.ts';
import type { Svg } from './element.ts';
import { all, el } from './element.ts';
import type { Pen } from './pen.ts';
import { diamond, hueOf, label, spoken } from './pen.ts';
import { drawSeverity } from './draw-badges.ts';

/** Lines without their words: those below the cards, or those above. */
export function drawRoutes(pen: Pen, routes: readonly Route[]): Svg {
  return all(...routes.map((route) => drawRoute(pen, route)));
}

/** Width, dashes and whether the line is a quiet one by nature. */
const STROKES = {
  call: { strokeWidth: 2.25 },
  ingress: { strokeWidth: 2.25 },
  'gateway-hop': { strokeWidth: 4 },
  'remote-secret': { strokeWidth: 1.75, strokeDasharray: '0.1 4.5', strokeLinecap: 'round' },
  xds: { strokeWidth: 1.75, strokeDasharray: '8 4' },
  trust: { strokeWidth: 7 },
  'network-route': { strokeWidth: 1.75, strokeDasharray: '12 3 2 3' },
  failover: { strokeWidth: 1.5 },
} as const;

const STRONG = new Set<Route['style']>(['call', 'gateway-hop', 'ingress']);

function drawRoute(pen: Pen, route: Route): Svg {
  const ink = inkOf(pen, route);
  const style = { fill: 'none', stroke: ink, ...STROKES[route.style] };
  return all(
    el('path', { d: route.path, ...style }),
    ...(route.style === 'trust'
      ? [el('path', { d: route.path, fill: 'none', stroke: pen.palette.canvas, strokeWidth: 3 })]
      : []),
    ...(route.rest === undefined
      ? []
      : [el('path', { d: route.rest, ...style, strokeWidth: 1.75, strokeDasharray: '3 5', strokeOpacity: 0.75 })]),
    ...route.tips.map((tip) => drawTip(ink, route.style, tip)),
  );
}

function inkOf(pen: Pen, { style, tone, emphasis, blocker }: Route): string {
  const { palette } = pen;
  if (blocker) return palette.error;
  if (tone !== 'neutral') return hueOf(pen, tone);
  if (emphasis === 'quiet') return palette.faint;
  if (style === 'trust') return palette.text;
  return STRONG.has(style) ? palette.call : palette.muted;
}

/** An open arrow at an API server, a filled one elsewhere. */
function drawTip(ink: string, style: Route['style'], { at, towards }: Route['tips'][number]): Svg {
  const [length, half] =
    style === 'remote-secret' ? [6, 5] : STRONG.has(style) && style !== 'ingress' ? [9.6, 4.8] : [8, 4];
  const base = { x: at.x - towards.x * length, y: at.y - towards.y * length };
  const [a, b] = [
    { x: base.x - towards.y * half, y: base.y + towards.x * half },
    { x: base.x + towards.y * half, y: base.y - towards.x * half },
  ];
  const d = `M${point(a)}L${point(at)}L${point(b)}`;
  return style === 'remote-secret'
    ? el('path', { d, fill: 'none', stroke: ink, strokeWidth: 1.75, strokeLinecap: 'round', strokeLinejoin: 'round' })
    : el('path', { d: `${d}Z`, fill: ink });
}

const point = ({ x, y }: { readonly x: number; readonly y: number }): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Keys and words of the lines: above everything that a line may cross. */
export function drawSigns(pen: Pen, routes: readonly Route[]): Svg {
  return all(
    ...routes.map((route) => {
      const { palette } = pen;
      const ink =
        route.emphasis === 'quiet'
          ? palette.subtle
          : STRONG.has(route.style) || route.style === 'trust'
            ? palette.text
            : palette.muted;
      return all(
        ...(route.glyph ? [drawKey(pen, route.glyph.at, inkOf(pen, route))] : []),
        ...(route.label ? [drawWords(pen, route.label, ink)] : []),
      );
    }),
  );
}

/** Blockers and their causes: the last thing drawn, since nothing may cover them. */
export function drawBlockers(pen: Pen, routes: readonly Route[]): Svg {
  return all(
    ...routes.map(({ blocker, cause }) =>
      all(...(blocker ? [drawSeverity(pen, blocker, 'error')] : []), ...(cause ? [drawCause(pen, cause)] : [])),
    ),
  );
}

function drawKey({ palette }: Pen, { x, y }: { readonly x: number; readonly y: number }, ink: string): Svg {
  const line = { stroke: ink, strokeWidth: 1.5, strokeLinecap: 'round' };
  return all(
    el('circle', { cx: x, cy: y, r: 4.5, fill: palette.card, ...line }),
    el('path', { d: `M${point({ x: x + 4.5, y })}h9m-3 0v3.5m3-3.5v3`, fill: 'none', ...line }),
  );
}

function drawWords(pen: Pen, { at, anchor, words }: RouteLabel, fill: string): Svg {
  return label(pen, at, [spoken(pen, wordsOf(words)), { fill, anchor, halo: pen.palette.canvas }]);
}

function drawCause(pen: Pen, { at, box, words }: RouteLabel): Svg {
  const { palette } = pen;
  const { x, y, w: width, h: height } = box;
  return all(
    el('rect', { x, y, width, height, rx: 6, fill: palette.card, stroke: palette.error }),
    label(pen, at, [spoken(pen, wordsOf(words)), { anchor: 'middle', weight: 500, fill: palette.error }]),
  );
}

/** Diamonds of gateways: above lines and hulls. */
export function drawGateways(pen: Pen, marks: readonly GatewayMark[]): Svg {
  return all(
    ...marks.map(({ centre, size, letters, tone }) => {
      const stroke = letters === 'IN' ? pen.palette.text : hueOf(pen, tone);
      return all(
        el('path', {
          d: diamond(centre, size / 2),
          fill: pen.palette.card,
          stroke,
          strokeWidth: 2,
          strokeLinejoin: 'round',
        }),
        label(pen, { x: centre.x, y: centre.y + 3.5 }, [letters, { px: 10, weight: 700, anchor: 'middle' }]),
      );
    }),
  );
}
