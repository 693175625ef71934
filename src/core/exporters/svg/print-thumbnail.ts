import { centre } from '../../base/geometry.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import { palettes } from '../../scene/palette.ts';
import type { ThumbnailShape } from '../../scene/thumbnail.ts';
import { thumbnailOf } from '../../scene/thumbnail.ts';
import type { Svg } from './element.ts';
import { all, el } from './element.ts';
import type { Pen } from './pen.ts';
import { FONTS, hexagon, hueOf, label } from './pen.ts';

/** The small picture of a model as an SVG of 200 x 84, without text but the letters of the roles. */
export function printThumbnail(index: ModelIndex, theme: 'light' | 'dark'): string {
  const { size, shapes } = thumbnailOf(index);
  const pen: Pen = { palette: palettes[theme], language: 'en' };
  const frame = { width: size.w, height: size.h, viewBox: `0 0 ${size.w} ${size.h}` };
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...frame, fontFamily: FONTS },
    ...shapes.map((shape) => drawShape(pen, shape)),
  );
}

function drawShape(pen: Pen, shape: ThumbnailShape): Svg {
  switch (shape.kind) {
    case 'hull':
      return drawHull(pen, shape);
    case 'line':
      return drawLine(pen, shape);
    case 'card':
      return drawCard(pen, shape);
    case 'diamond':
      return el('path', { d: shape.path, fill: pen.palette.card, stroke: hueOf(pen, shape.tone), strokeWidth: 1.5 });
  }
}

function drawHull(pen: Pen, { box, tone }: Extract<ThumbnailShape, { kind: 'hull' }>): Svg {
  const hue = hueOf(pen, tone);
  const { x, y, w: width, h: height } = box;
  return el('rect', { x, y, width, height, rx: 7, fill: hue, fillOpacity: 0.09, stroke: hue, strokeWidth: 1.25 });
}

function drawLine({ palette }: Pen, { style, path: d }: Extract<ThumbnailShape, { kind: 'line' }>): Svg {
  const line = { d, fill: 'none' };
  switch (style) {
    case 'call':
      return el('path', { ...line, stroke: palette.call, strokeWidth: 1.75 });
    case 'remote-secret':
      return el('path', {
        ...line,
        stroke: palette.muted,
        strokeWidth: 1.5,
        strokeDasharray: '0.1 3.5',
        strokeLinecap: 'round',
      });
    case 'xds':
      return el('path', { ...line, stroke: palette.muted, strokeWidth: 1.5, strokeDasharray: '5 3' });
    case 'trust':
      return all(
        el('path', { ...line, stroke: palette.text, strokeWidth: 4 }),
        el('path', { ...line, stroke: palette.canvas, strokeWidth: 1.5 }),
      );
  }
}

/** A hexagon is 16 px in a card of 30; both shrink together. */
const HEXAGON_SHARE = 8 / 30;

function drawCard(pen: Pen, { box, letter, border }: Extract<ThumbnailShape, { kind: 'card' }>): Svg {
  const { palette } = pen;
  const { x, y, w: width, h: height } = box;
  const ink = { stroke: palette.text, strokeWidth: 1.25 };
  const middle = centre(box);
  const r = height * HEXAGON_SHARE;
  const isFilled = letter === 'P';
  return all(
    el('rect', {
      x,
      y,
      width,
      height,
      rx: 5,
      fill: palette.card,
      ...ink,
      strokeDasharray: border === 'dashed' ? '4 2.5' : undefined,
    }),
    ...(border === 'double'
      ? [
          el('rect', {
            x: x + 2.5,
            y: y + 2.5,
            width: width - 5,
            height: height - 5,
            rx: 3,
            fill: 'none',
            stroke: palette.text,
            strokeWidth: 0.75,
          }),
        ]
      : []),
    el('polygon', { points: hexagon(middle.x, middle.y, r), fill: isFilled ? palette.text : 'none', ...ink }),
    label(pen, { x: middle.x, y: middle.y + r * 0.4 }, [
      letter,
      { px: r * 1.06, weight: 700, anchor: 'middle', fill: isFilled ? palette.canvas : palette.text },
    ]),
  );
}
