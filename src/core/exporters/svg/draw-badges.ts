import type { Point } from '../../base/geometry.ts';
import { right } from '../../base/geometry.ts';
import type { ElementId } from '../../design/ids.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Svg } from './element.ts';
import { all, el } from './element.ts';
import type { Pen } from './pen.ts';
import { label } from './pen.ts';

/** What is wrong with an element: the worst of it and how much there is. Handed in as a value: exporters know no rules. */
export interface Badge {
  readonly severity: 'error' | 'warning' | 'info';
  readonly count: number;
}

/** Badges of clusters, machines, networks and gateways that are on the board. Advice has none. */
export function drawBadges(pen: Pen, scene: Scene, badges: ReadonlyMap<ElementId, Badge>): Svg {
  return all(
    ...[...badgePlaces(scene)].flatMap(([id, at]) => {
      const badge = badges.get(id);
      return badge && badge.severity !== 'info' ? [drawBadge(pen, at, badge)] : [];
    }),
  );
}

function badgePlaces(scene: Scene): ReadonlyMap<ElementId, Point> {
  const places = new Map<ElementId, Point>();
  for (const [id, box] of scene.boxes) {
    if (id.startsWith('cluster:') || id.startsWith('vm:')) places.set(id, { x: right(box), y: box.y });
  }
  for (const { id, badge } of scene.hulls) places.set(id, badge);
  for (const { id, centre, size } of scene.gateways) places.set(id, { x: centre.x + size / 3, y: centre.y - size / 3 });
  return places;
}

function drawBadge(pen: Pen, at: Point, { severity, count }: Badge): Svg {
  const { palette } = pen;
  const disc = { x: at.x + 12, y: at.y - 9 };
  return all(
    drawSeverity(pen, at, severity),
    ...(count > 1
      ? [
          el('circle', { cx: disc.x, cy: disc.y, r: 8, fill: palette.text, stroke: palette.canvas, strokeWidth: 2 }),
          label(pen, { x: disc.x, y: disc.y + 3.5 }, [
            count > 99 ? '99' : String(count),
            { px: count > 9 ? 9 : 10, weight: 700, anchor: 'middle', fill: palette.canvas },
          ]),
        ]
      : []),
  );
}

/** A 22 px sign in a ring of the canvas: disc with x, triangle with !, rounded square with i. Shape and colour, never colour alone. */
export function drawSeverity({ palette }: Pen, { x, y }: Point, severity: Badge['severity']): Svg {
  const scale = `translate(${x - 11} ${y - 11}) scale(1.375)`;
  const sign = { fill: 'none', stroke: palette.onSeverity, strokeWidth: 1.7, strokeLinecap: 'round' };
  const shapes = {
    error: [
      el('circle', { cx: 8, cy: 8, r: 7, fill: palette.error }),
      el('path', { d: 'm5.6 5.6 4.8 4.8m0-4.8-4.8 4.8', ...sign }),
    ],
    warning: [
      el('path', { d: 'M8 1.3 15.3 14H.7z', fill: palette.warning, stroke: palette.warning, strokeLinejoin: 'round' }),
      el('path', { d: 'M8 6v3.7M8 11.8v.2', ...sign, strokeWidth: 1.6 }),
    ],
    info: [
      el('rect', { x: 1, y: 1, width: 14, height: 14, rx: 4, fill: palette.info }),
      el('path', { d: 'M8 7.3V11.6M8 4.6v.2', ...sign }),
    ],
  } as const;
  return all(
    el('circle', { cx: x, cy: y, r: 13, fill: palette.canvas }),
    el('g', { transform: scale }, ...shapes[severity]),
  );
}
