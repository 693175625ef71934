import type { Box } from '../../base/geometry.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { Pill } from '../../placement/card.ts';
import { cardOf, PILL_FONT_PX } from '../../placement/card.ts';
import type { ClusterFacts } from '../../scene/cluster-facts.ts';
import { clusterFacts, FACE } from '../../scene/cluster-facts.ts';
import type { Svg } from './element.ts';
import { all, el, words } from './element.ts';
import type { Pen } from './pen.ts';
import { hexagon, label, spoken } from './pen.ts';

/** The card of a cluster. `hue` is that of its rail; `accent` that of its hexagon, in the lens that gives hues to control planes. */
export function drawCard(
  pen: Pen,
  {
    index,
    cluster,
    box,
    hue,
    accent,
  }: {
    readonly index: ModelIndex;
    readonly cluster: EntityOf<'cluster'>;
    readonly box: Box;
    readonly hue: string;
    readonly accent: string | undefined;
  },
): Svg {
  const facts = clusterFacts(index, cluster);
  const { pills, more } = cardOf(index, cluster.id);
  const { x, y, h } = box;
  return el(
    'g',
    {},
    drawFrame(pen, box, { border: facts.border, hue }),
    drawHexagon(pen, { x: x + FACE.hexagon.x, y: y + FACE.hexagon.y }, { facts, accent }),
    label(pen, { x: x + FACE.name.x, y: y + FACE.name.y }, [facts.name, { px: FACE.name.px, weight: 600 }]),
    label(pen, { x: x + FACE.role.x, y: y + FACE.role.y }, [spoken(pen, facts.role), { fill: pen.palette.muted }]),
    drawChip(pen, box, facts),
    drawShield(pen, { x: x + FACE.shield.x, y: y + FACE.shield.y }, facts.root),
    ...pills.map((pill) => drawPill(pen, shifted(pill.box, box), pill)),
    ...(more ? [drawMore(pen, shifted(more.box, box), more.count)] : []),
    label(pen, { x: x + FACE.facts.x, y: y + h - FACE.facts.fromBottom }, [
      spoken(pen, facts.facts),
      { fill: pen.palette.muted },
    ]),
  );
}

const shifted = (part: Box, card: Box): Box => ({ ...part, x: card.x + part.x, y: card.y + part.y });

function drawFrame(
  { palette }: Pen,
  { x, y, w: width, h: height }: Box,
  { border, hue }: { readonly border: ClusterFacts['border']; readonly hue: string },
): Svg {
  const outer = { x, y, width, height, rx: FACE.radius };
  const line = { fill: 'none', stroke: palette.text };
  const inset = FACE.innerInset;
  const { rail } = FACE;
  return all(
    el('rect', { ...outer, fill: palette.card }),
    el('path', {
      d: `M${x + rail.x} ${y + rail.inset}V${y + height - rail.inset}`,
      stroke: hue,
      strokeWidth: rail.width,
      strokeLinecap: 'round',
    }),
    el('rect', {
      ...outer,
      ...line,
      strokeWidth: border === 'double' ? 2 : 1.5,
      strokeDasharray: border === 'dashed' ? '7 4' : undefined,
    }),
    ...(border === 'double'
      ? [
          el('rect', {
            x: x + inset,
            y: y + inset,
            width: width - 2 * inset,
            height: height - 2 * inset,
            rx: FACE.innerRadius,
            ...line,
            strokeWidth: 1,
          }),
        ]
      : []),
  );
}

/** Filled for a primary, hollow for what has no istiod of the mesh in it; a second one behind it when there are several istiods. */
function drawHexagon(
  pen: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  { facts, accent }: { readonly facts: ClusterFacts; readonly accent: string | undefined },
): Svg {
  const { palette } = pen;
  const ink = accent ?? palette.text;
  const isFilled = facts.letter === 'P';
  const { r } = FACE.hexagon;
  return all(
    ...(facts.hasSeveralIstiods
      ? [el('polygon', { points: hexagon(x + 3.5, y - 3.5, r), fill: palette.card, stroke: ink, strokeWidth: 1.25 })]
      : []),
    el('polygon', {
      points: hexagon(x, y, r),
      fill: isFilled ? ink : palette.card,
      ...(isFilled
        ? { stroke: palette.card, strokeWidth: facts.hasSeveralIstiods ? 1.25 : 0 }
        : { stroke: ink, strokeWidth: 1.75 }),
    }),
    label(pen, { x, y: y + 4 }, [
      facts.letter,
      { px: 11.5, weight: 700, anchor: 'middle', fill: isFilled ? palette.canvas : palette.text },
    ]),
  );
}

function drawChip(pen: Pen, card: Box, { mesh }: ClusterFacts): Svg {
  if (!mesh) return all();
  const { x, y, w: width, h: height } = shifted(mesh.box, card);
  return all(
    el('rect', { x, y, width, height, rx: 5, fill: pen.palette.canvas, stroke: pen.palette.line2 }),
    label(pen, { x: x + width / 2, y: y + 14 }, [mesh.label, { anchor: 'middle' }]),
  );
}

/** The shield with the letter of the root: dashed when the root is not said, struck through when each istiod has its own. */
function drawShield(
  pen: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  { letter, state }: ClusterFacts['root'],
): Svg {
  const { palette } = pen;
  const ink = state === 'known' ? palette.text : palette.subtle;
  const d = `M${x + 12} ${y + 22.5}c5-1.8 8.5-4.5 8.5-9.5V${y + 4.5}L${x + 12} ${y + 1.5} ${x + 3.5} ${y + 4.5}V${y + 13}c0 5 3.5 7.7 8.5 9.5z`;
  return all(
    el('path', {
      d,
      fill: 'none',
      stroke: ink,
      strokeWidth: 1.5,
      strokeDasharray: state === 'unknown' ? '2.5 2.5' : undefined,
    }),
    ...(state === 'self-signed'
      ? [
          el('path', {
            d: `M${x + 3} ${y + 2}L${x + 21} ${y + 21}`,
            stroke: ink,
            strokeWidth: 1.5,
            strokeLinecap: 'round',
          }),
        ]
      : [
          label(pen, { x: x + 12, y: y + 16 }, [
            letter,
            { px: letter.length > 1 ? 8.5 : 10.5, weight: 700, anchor: 'middle', fill: ink },
          ]),
        ]),
  );
}

/** Dashed for a service that is known here by name only. */
function drawPill(pen: Pen, { x, y, w: width, h: height }: Box, { label: name, pods, presence }: Pill): Svg {
  const { palette } = pen;
  const isHere = presence === 'pods';
  const count = pods === undefined ? [] : [el('tspan', { fill: palette.muted, dx: 4 }, words(String(pods)))];
  return all(
    el('rect', {
      x,
      y,
      width,
      height,
      rx: height / 2,
      fill: palette.canvas,
      stroke: palette.zone,
      strokeDasharray: isHere ? undefined : '3 3',
    }),
    el(
      'text',
      {
        x: x + width / 2,
        y: y + 17,
        fontSize: PILL_FONT_PX,
        textAnchor: 'middle',
        fill: isHere ? palette.text : palette.muted,
      },
      words(name),
      ...count,
    ),
  );
}

function drawMore(pen: Pen, { x, y, w: width, h: height }: Box, count: number): Svg {
  const { palette } = pen;
  return all(
    el('rect', { x, y, width, height, rx: height / 2, fill: 'none', stroke: palette.line2 }),
    label(pen, { x: x + width / 2, y: y + 17 }, [
      `+${count}`,
      { px: PILL_FONT_PX, anchor: 'middle', fill: palette.muted },
    ]),
  );
}
