import type { Box } from '../../base/geometry.ts';
import { textWidth } from '../../base/text-width.ts';
import type { EntityId } from '../../design/ids.ts';
import { isEntityIdOf } from '../../design/ids.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { Hull, Scene } from '../../scene/scene.ts';
import type { Svg } from './element.ts';
import { all, el } from './element.ts';
import type { Pen } from './pen.ts';
import { hueOf, label } from './pen.ts';

/** Boxes of regions and zones. The tint is the hue of a region in the lens of geography. */
export function drawPlaces(pen: Pen, scene: Scene): Svg {
  return all(...[...scene.boxes].map(([id, box]) => drawPlace(pen, scene, [id, box])));
}

function drawPlace(pen: Pen, scene: Scene, [id, box]: readonly [EntityId, Box]): Svg {
  const { palette } = pen;
  const { x, y, w: width, h: height } = box;
  if (isEntityIdOf(id, 'region')) {
    const tone = scene.tones.get(id);
    const tint = tone === undefined ? { fill: 'none' } : { fill: hueOf(pen, tone), fillOpacity: palette.hullFill };
    return el('rect', { x, y, width, height, rx: 16, ...tint, stroke: palette.region, strokeWidth: 1.5 });
  }
  if (!isEntityIdOf(id, 'zone')) return all();
  const dots = { strokeWidth: 1.25, strokeDasharray: '1.5 4', strokeLinecap: 'round' };
  return el('rect', { x, y, width, height, rx: 10, fill: 'none', stroke: palette.zone, ...dots });
}

/** Tabs of regions and titles of zones: above the hulls. */
export function drawTitles(pen: Pen, scene: Scene): Svg {
  const { palette } = pen;
  return all(
    ...[...scene.titles].map(([id, { box, text }]) => {
      if (!isEntityIdOf(id, 'region')) {
        return label(pen, { x: box.x, y: box.y + 18 }, [text, { fill: palette.muted, halo: palette.canvas }]);
      }
      const { x, y, w: width, h: height } = box;
      const tab = { x, y, width, height, rx: 7, fill: palette.card, stroke: palette.region, strokeWidth: 1.5 };
      return all(
        el('rect', tab),
        drawGlobe(pen, { x: x + 8, y: y + 5 }),
        label(pen, { x: x + 27, y: y + 16.5 }, [text, { px: 12, weight: 600 }]),
      );
    }),
  );
}

function drawGlobe({ palette }: Pen, { x, y }: { readonly x: number; readonly y: number }): Svg {
  const line = { fill: 'none', stroke: palette.muted, strokeWidth: 1.1, strokeLinecap: 'round' };
  return all(
    el('circle', { cx: x + 7, cy: y + 7, r: 5.25, ...line }),
    el('path', {
      d: `M${x + 7} ${y + 1.75}a8.2 8.2 0 0 1 0 10.5a8.2 8.2 0 0 1 0-10.5M${x + 1.75} ${y + 7}h10.5`,
      ...line,
    }),
  );
}

/** Fills and outlines of hulls, with the tethers between their pieces. */
export function drawHulls(pen: Pen, hulls: readonly Hull[]): Svg {
  return all(
    ...hulls.map(({ tone, outlines, tethers }) => {
      const hue = hueOf(pen, tone);
      return all(
        ...tethers.map((d) => el('path', { d, fill: 'none', stroke: hue, strokeWidth: 1.5, strokeOpacity: 0.7 })),
        ...outlines.map((d) =>
          el('path', { d, fill: hue, stroke: hue, ...(tone === 'neutral' ? NEUTRAL_HULL : hullStyle(pen)) }),
        ),
      );
    }),
  );
}

const hullStyle = ({ palette }: Pen): { readonly fillOpacity: number; readonly strokeWidth: number } => ({
  fillOpacity: palette.hullFill,
  strokeWidth: 2,
});

/** A hull that owns no hue steps back behind what does. */
const NEUTRAL_HULL = { fillOpacity: 0.04, strokeWidth: 1.25 } as const;

/** The pill on the border of each hull: text in ink, the hue in border and swatch only. */
export function drawPills(pen: Pen, hulls: readonly Hull[]): Svg {
  const { palette } = pen;
  return all(
    ...hulls.map(({ tone, pill }) => {
      const { x, y, w: width, h: height } = pill.box;
      const hue = hueOf(pen, tone);
      const rest = [pill.name, pill.detail].filter((part) => part !== '').join(' · ');
      const shortWidth = textWidth(pill.short, 11);
      return all(
        el('rect', { x, y, width, height, rx: 11, fill: palette.card, stroke: hue, strokeWidth: 1.5 }),
        el('rect', { x: x + 8, y: y + 6, width: 10, height: 10, rx: 3, fill: hue }),
        label(pen, { x: x + 24, y: y + 15 }, [pill.short, { weight: 600 }]),
        ...(rest === '' ? [] : [label(pen, { x: x + 29 + shortWidth, y: y + 15 }, [rest, { fill: palette.muted }])]),
      );
    }),
  );
}

const VM_RADIUS = 10;

/** Machines and notes: what stands on the board beside clusters. */
export function drawOthers(pen: Pen, scene: Scene, index: ModelIndex): Svg {
  return all(
    ...[...scene.boxes].map(([id, box]) => {
      if (isEntityIdOf(id, 'vm'))
        return drawMachine(pen, box, {
          name: index.get(id)?.name ?? '',
          hue: hueOf(pen, scene.tones.get(id) ?? 'neutral'),
        });
      return isEntityIdOf(id, 'note') ? drawNote(pen, box, index.get(id)?.text ?? []) : all();
    }),
  );
}

function drawMachine(
  pen: Pen,
  { x, y, w: width, h: height }: Box,
  { name, hue }: { readonly name: string; readonly hue: string },
): Svg {
  const { palette } = pen;
  const line = { fill: 'none', stroke: palette.muted, strokeWidth: 1.3 };
  return all(
    el('rect', { x, y, width, height, rx: VM_RADIUS, fill: palette.card, stroke: palette.text, strokeWidth: 1.5 }),
    el('path', { d: `M${x + 7} ${y + 12}V${y + height - 12}`, stroke: hue, strokeWidth: 4, strokeLinecap: 'round' }),
    el('rect', { x: x + 18, y: y + height / 2 - 8, width: 16, height: 7, rx: 1.5, ...line }),
    el('rect', { x: x + 18, y: y + height / 2 + 1, width: 16, height: 7, rx: 1.5, ...line }),
    label(pen, { x: x + 42, y: y + height / 2 + 4.5 }, [name, { px: 12.5, weight: 600 }]),
  );
}

const NOTE = { padding: 12, firstLine: 20, lineHeight: 16 } as const;

function drawNote(pen: Pen, { x, y, w: width, h: height }: Box, lines: readonly string[]): Svg {
  const { palette } = pen;
  const count = Math.floor((height - NOTE.firstLine) / NOTE.lineHeight) + 1;
  return all(
    el('rect', { x, y, width, height, rx: 6, fill: palette.card, stroke: palette.line2, strokeWidth: 1 }),
    ...lines
      .slice(0, count)
      .map((line, n) =>
        label(pen, { x: x + NOTE.padding, y: y + NOTE.firstLine + n * NOTE.lineHeight }, [line, { px: 12 }]),
      ),
  );
}
