import type { Box } from '../../base/geometry.ts';
import type { Language, Text } from '../../base/text.ts';
import type { Layout } from '../../design/design.ts';
import type { ElementId } from '../../design/ids.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { LensId } from '../../lenses/index.ts';
import { lensOf } from '../../lenses/index.ts';
import { sceneOf } from '../../scene/build-scene.ts';
import { legendOf } from '../../scene/legend.ts';
import { palettes } from '../../scene/palette.ts';
import type { Blocked, Scene } from '../../scene/scene.ts';
import type { Badge } from './draw-badges.ts';
import { drawBadges } from './draw-badges.ts';
import { drawCard } from './draw-card.ts';
import { drawLegend } from './draw-legend.ts';
import { drawHulls, drawOthers, drawPills, drawPlaces, drawTitles } from './draw-places.ts';
import { drawBlockers, drawGateways, drawRoutes, drawSigns } from './draw-routes.ts';
import type { Svg } from './element.ts';
import { all, el, words } from './element.ts';
import type { Pen } from './pen.ts';
import { FONTS, hueOf, label } from './pen.ts';

/** What a picture shows and how. */
export interface Picture {
  readonly index: ModelIndex;
  readonly layout: Layout;
  readonly title: string;
  readonly lens: LensId;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  readonly badges?: ReadonlyMap<ElementId, Badge>;
  readonly blocked?: Blocked;
}

const MARGIN = 24;
const HEAD = 40;
const MIN_WIDTH = 420;

/**
 * The drawing as a picture: vectors and text only, no script, no foreign markup, no reference to anything outside. The same input
 * gives the same bytes in the browser and elsewhere. O(what is drawn).
 */
export function printSvg(picture: Picture): string {
  const { index, layout, lens, blocked } = picture;
  const scene = sceneOf(index, layout, { lens, ...(blocked ? { blocked } : {}) });
  const pen: Pen = { palette: palettes[picture.theme], language: picture.language };
  const board: Box = scene.bounds ?? { x: 0, y: 0, w: MIN_WIDTH, h: 120 };
  const width = Math.ceil(Math.max(board.w, MIN_WIDTH) + 2 * MARGIN);
  const legendTop = board.y + board.h + MARGIN;
  const origin = { x: Math.floor(board.x) - MARGIN, y: Math.floor(board.y) - MARGIN - HEAD };
  const legend = drawLegend(pen, legendOf(scene, index), {
    x: board.x + 8,
    y: legendTop,
    width: width - 2 * MARGIN - 16,
  });
  const height = Math.ceil(legendTop + legend.height - origin.y + MARGIN / 2);
  const frame = { x: origin.x, y: origin.y, width, height };
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${origin.x} ${origin.y} ${width} ${height}`,
      fontFamily: FONTS,
      role: 'img',
    },
    el('title', {}, words(titleOf(picture))),
    el('rect', { ...frame, fill: pen.palette.canvas }),
    label(pen, { x: board.x + 8, y: origin.y + MARGIN + 16 }, [titleOf(picture), { px: 16, weight: 600 }]),
    drawScene(pen, scene, picture),
    legend.svg,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const UNTITLED: Text = { en: 'Untitled design', zh: '未命名设计' };

const titleOf = ({ title, language }: Picture): string => (title === '' ? UNTITLED[language] : title);

/** From the bottom up: places, hulls, secondary lines, cards, calls, gateways, words, badges. */
function drawScene(pen: Pen, scene: Scene, { index, badges }: Picture): Svg {
  const quiet = scene.routes.filter(({ above }) => !above);
  const calls = scene.routes.filter(({ above }) => above);
  return all(
    drawPlaces(pen, scene),
    drawHulls(pen, scene.hulls),
    drawTitles(pen, scene),
    drawRoutes(pen, quiet),
    drawCards(pen, scene, index),
    drawOthers(pen, scene, index),
    drawPills(pen, scene.hulls),
    drawRoutes(pen, calls),
    drawGateways(pen, scene.gateways),
    drawSigns(pen, scene.routes),
    drawBlockers(pen, scene.routes),
    drawBadges(pen, scene, badges ?? new Map()),
  );
}

function drawCards(pen: Pen, scene: Scene, index: ModelIndex): Svg {
  const tintsIstiod = lensOf(scene.lens).id === 'control-plane';
  return all(
    ...index.all('cluster').flatMap((cluster) => {
      const box = scene.boxes.get(cluster.id);
      if (!box) return [];
      const hue = hueOf(pen, scene.tones.get(cluster.id) ?? 'neutral');
      return [drawCard(pen, { index, cluster, box, hue, accent: tintsIstiod ? hue : undefined })];
    }),
  );
}
