import { textWidth } from '../../base/text-width.ts';
import type { LegendEntry, LegendShape } from '../../scene/legend.ts';
import type { Svg } from './element.ts';
import { all, el } from './element.ts';
import type { Pen } from './pen.ts';
import { diamond, hexagon, hueOf, label, spoken } from './pen.ts';

const ENTRY = { gap: 6, space: 18, row: 24, px: 11.5 } as const;

/** Width of the sign before the words. */
const signWidth = (entry: LegendEntry): number =>
  entry.kind === 'hue' ? 10 : entry.kind === 'shape' ? SHAPE_WIDTH[entry.shape] : 24;

const SHAPE_WIDTH: Readonly<Record<LegendShape, number>> = {
  primary: 18,
  remote: 18,
  external: 18,
  'east-west': 17,
  ingress: 24,
  stub: 22,
};

/** The legend in as many rows as the width takes, and their height. `y` is the middle of the first row. */
export function drawLegend(
  pen: Pen,
  entries: readonly LegendEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly svg: Svg; readonly height: number } {
  const parts: Svg[] = [];
  let at = { x, y };
  for (const entry of entries) {
    const text = textOf(pen, entry);
    const sign = signWidth(entry);
    const w = sign + ENTRY.gap + textWidth(text, ENTRY.px);
    if (at.x > x && at.x + w > x + width) at = { x, y: at.y + ENTRY.row };
    parts.push(
      drawSign(pen, at, entry),
      label(pen, { x: at.x + sign + ENTRY.gap, y: at.y + 4 }, [text, { px: ENTRY.px, fill: pen.palette.muted }]),
    );
    at = { x: at.x + w + ENTRY.space, y: at.y };
  }
  return { svg: all(...parts), height: entries.length === 0 ? 0 : at.y - y + ENTRY.row };
}

function textOf(pen: Pen, entry: LegendEntry): string {
  const text = spoken(pen, entry.text);
  return entry.kind === 'hue' && entry.short !== '' && entry.short.toLowerCase() !== text.toLowerCase()
    ? `${entry.short} ${text}`
    : text;
}

function drawSign(pen: Pen, { x, y }: { readonly x: number; readonly y: number }, entry: LegendEntry): Svg {
  const { palette } = pen;
  switch (entry.kind) {
    case 'hue':
      return el('rect', { x, y: y - 5, width: 10, height: 10, rx: 3, fill: hueOf(pen, entry.tone) });
    case 'shape':
      return drawShape(pen, { x: x + signWidth(entry) / 2, y }, entry.shape);
    case 'blocked':
      return all(
        el('path', { d: `M${x} ${y}h12`, stroke: palette.error, strokeWidth: 2.25 }),
        el('path', { d: `M${x + 13} ${y}h11`, stroke: palette.error, strokeWidth: 1.75, strokeDasharray: '3 3' }),
      );
    case 'route':
      return drawLine(pen, { x, y }, entry.style);
  }
}

function drawLine(
  { palette }: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  style: Extract<LegendEntry, { kind: 'route' }>['style'],
): Svg {
  const line = (attributes: Readonly<Record<string, string | number>>): Svg =>
    el('path', { d: `M${x} ${y}h24`, fill: 'none', ...attributes });
  switch (style) {
    case 'call':
    case 'ingress':
      return all(
        el('path', { d: `M${x} ${y}h18`, stroke: palette.call, strokeWidth: 2.25 }),
        el('path', { d: `M${x + 24} ${y}l-7-4v8z`, fill: palette.call }),
      );
    case 'gateway-hop':
      return line({ stroke: palette.call, strokeWidth: 4 });
    case 'remote-secret':
      return line({ stroke: palette.muted, strokeWidth: 1.75, strokeDasharray: '0.1 4.5', strokeLinecap: 'round' });
    case 'xds':
      return line({ stroke: palette.muted, strokeWidth: 1.75, strokeDasharray: '8 4' });
    case 'trust':
      return el('path', { d: `M${x} ${y - 2}h24M${x} ${y + 2}h24`, stroke: palette.text, strokeWidth: 1.75 });
    case 'network-route':
      return line({ stroke: palette.muted, strokeWidth: 1.75, strokeDasharray: '12 3 2 3' });
    case 'failover':
      return all(
        line({ stroke: palette.muted, strokeWidth: 1.5 }),
        el('path', { d: `M${x + 24} ${y}l-6-3.500v7z`, fill: palette.muted }),
      );
  }
}

function drawShape(pen: Pen, { x, y }: { readonly x: number; readonly y: number }, shape: LegendShape): Svg {
  const { palette } = pen;
  const line = { fill: palette.card, stroke: palette.text, strokeWidth: 1.5 };
  const letter = (text: string, fill: string): Svg =>
    label(pen, { x, y: y + 3 }, [text, { px: 8.5, weight: 700, anchor: 'middle', fill }]);
  switch (shape) {
    case 'primary':
      return all(el('polygon', { points: hexagon(x, y, 9), fill: palette.text }), letter('P', palette.canvas));
    case 'remote':
      return all(el('polygon', { points: hexagon(x, y, 9), ...line }), letter('R', palette.text));
    case 'external':
      return all(
        el('polygon', { points: hexagon(x, y, 9), ...line, strokeDasharray: '3 2' }),
        letter('E', palette.text),
      );
    case 'east-west':
      return el('path', { d: diamond({ x, y }, 8), ...line });
    case 'ingress':
      return all(
        el('path', { d: `M${x - 12} ${y}h6`, stroke: palette.call, strokeWidth: 1.5 }),
        el('path', { d: diamond({ x: x + 2, y }, 7), ...line }),
      );
    case 'stub':
      return el('rect', {
        x: x - 11,
        y: y - 6,
        width: 22,
        height: 12,
        rx: 6,
        ...line,
        strokeWidth: 1,
        strokeDasharray: '3 3',
      });
  }
}
