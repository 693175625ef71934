import type { Box } from '../base/geometry.ts';
import { fitText, textWidth } from '../base/text-width.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Title } from './scene.ts';

/** Band at the top of a zone that belongs to its title. */
const ZONE_BAND = 28;

const TAB = { inset: 16, height: 24, textLeft: 27, textRight: 9, px: 12 } as const;
const ZONE_TITLE = { left: 12, px: 11 } as const;

/** The tabs of regions, which straddle the top border, and the titles of zones. One that is as before is the same object. */
export function titlesOf(
  index: ModelIndex,
  boxes: ReadonlyMap<EntityId, Box>,
  before?: ReadonlyMap<EntityId, Title>,
): ReadonlyMap<EntityId, Title> {
  const titles = new Map<EntityId, Title>();
  const add = (id: EntityId, title: Title): void => void titles.set(id, kept(before?.get(id), title));
  for (const { id, name } of index.all('region')) {
    const box = boxes.get(id);
    if (box) add(id, tabOf(box, name));
  }
  for (const { id, name } of index.all('zone')) {
    const box = boxes.get(id);
    if (box) add(id, zoneTitleOf(box, name));
  }
  return titles;
}

function kept(before: Title | undefined, title: Title): Title {
  const { text, box } = title;
  const isSame = before?.text === text && before.box.x === box.x && before.box.y === box.y && before.box.w === box.w;
  return isSame ? before : title;
}

function tabOf(box: Box, name: string): Title {
  const text = fitText(name, TAB.px, box.w - 2 * TAB.inset - TAB.textLeft - TAB.textRight);
  const w = TAB.textLeft + textWidth(text, TAB.px) + TAB.textRight;
  return { box: { x: box.x + TAB.inset, y: box.y - TAB.height / 2, w, h: TAB.height }, text };
}

function zoneTitleOf(box: Box, name: string): Title {
  const text = fitText(name, ZONE_TITLE.px, box.w - 2 * ZONE_TITLE.left);
  return { box: { x: box.x + ZONE_TITLE.left, y: box.y, w: textWidth(text, ZONE_TITLE.px), h: ZONE_BAND }, text };
}
