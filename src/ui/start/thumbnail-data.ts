import type { Box, Point } from '../../core/base/geometry.ts';
import { union } from '../../core/base/geometry.ts';
import type { EntityOf } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import type { RouteStyle, Tone } from '../../core/scene/scene.ts';
import { sceneOf } from '../../core/scene/build-scene.ts';
import type { Template } from '../../core/templates/define-template.ts';
import { drawn } from './template-design.ts';

/** A drawing without its words: what the small pictures of the gallery show. In px of the board. */
export interface Thumbnail {
  readonly viewBox: string;
  readonly hulls: readonly { readonly key: string; readonly tone: Tone; readonly path: string }[];
  readonly cards: readonly { readonly key: string; readonly role: Role; readonly box: Box }[];
  readonly lines: readonly { readonly key: string; readonly style: RouteStyle; readonly path: string }[];
  readonly gateways: readonly {
    readonly key: string;
    readonly tone: Tone;
    readonly centre: Point;
    readonly size: number;
  }[];
}

type Role = EntityOf<'cluster'>['role'];

/** No thumbnail shows less of the board than this, so that a single card is not drawn larger than four of them. */
const LEAST = { w: 860, h: 400 };
/** Free room around the drawing, and half of what a gateway stands out. */
const MARGIN = 28;
/** Calls run from service to service, which a thumbnail does not show. */
const LINES: ReadonlySet<RouteStyle> = new Set(['gateway-hop', 'remote-secret', 'xds', 'trust', 'network-route']);

const known = new Map<string, Thumbnail>();

/** The picture of a template: the drawing that it opens as, through the lens of networks. Worked out once. */
export function thumbnailOf(template: Template): Thumbnail {
  const thumbnail = known.get(template.id) ?? draw(template);
  known.set(template.id, thumbnail);
  return thumbnail;
}

function draw(template: Template): Thumbnail {
  const { model, layout } = drawn(template.build());
  const index = indexOf(model);
  const { boxes, hulls, gateways, routes } = sceneOf(index, layout, { lens: 'network' });
  const cards = index.all('cluster').flatMap(({ id, role }) => {
    const box = boxes.get(id);
    return box ? [{ key: id, role, box }] : [];
  });
  const outlines = hulls.flatMap(({ id, tone, outlines: paths }) =>
    paths.map((path, n) => ({ key: `${id} ${n}`, tone, path })),
  );
  const all = union([...cards.map(({ box }) => box), ...hulls.flatMap(({ rects }) => rects.flat())]);
  return {
    viewBox: viewBoxOf(all ?? { x: 0, y: 0, ...LEAST }),
    hulls: outlines,
    cards,
    lines: routes.filter(({ style }) => LINES.has(style)).map(({ key, style, path }) => ({ key, style, path })),
    gateways: gateways
      .filter(({ letters }) => letters === 'EW')
      .map(({ id, tone, centre, size }) => ({ key: id, tone, centre, size })),
  };
}

function viewBoxOf({ x, y, w, h }: Box): string {
  const width = Math.max(w + 2 * MARGIN, LEAST.w);
  const height = Math.max(h + 2 * MARGIN, LEAST.h);
  return [x + (w - width) / 2, y + (h - height) / 2, width, height].map(Math.round).join(' ');
}
