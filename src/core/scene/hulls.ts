import type { Box, Point } from '../base/geometry.ts';
import { inflate, overlaps, union } from '../base/geometry.ts';
import { fitText, textWidth } from '../base/text-width.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Lens } from '../lenses/define-lens.ts';
import { toneOf } from '../lenses/index.ts';
import { groupBy } from '../semantics/view.ts';
import { gridOf } from './grid.ts';
import type { Component, HullWorld } from './hull-groups.ts';
import { componentsOf, NEAR, topOf } from './hull-groups.ts';
import type { Pad } from './hull-pads.ts';
import { padsOf } from './hull-pads.ts';
import { unionPath } from './outline.ts';
import type { Hull, Title } from './scene.ts';
import { tethersOf } from './tethers.ts';

/** The hulls of a drawing, and what gateways and lines need to know of them. */
export interface Hulls {
  readonly hulls: readonly Hull[];
  /** The outline, as rectangles, that goes around each cluster or machine. */
  readonly around: ReadonlyMap<EntityId, readonly Box[]>;
  readonly pads: ReadonlyMap<EntityId, Pad>;
  readonly titles: ReadonlyMap<EntityId, Title>;
}

const PILL = { left: 20, height: 22, textLeft: 24, gap: 5, right: 12, px: 11 } as const;
const BADGE_DISTANCE = 18;

/** What hulls are drawn from. */
export interface HullGround {
  readonly boxes: ReadonlyMap<EntityId, Box>;
  readonly titles: ReadonlyMap<EntityId, Title>;
  readonly lens: Lens;
  /** Hulls of the same model and lens in another layout: those that nothing near has changed for are taken over. */
  readonly before?: Hulls | undefined;
}

/** Hulls of the networks, or in the trust lens of the meshes, that have anybody on the board. In document order. */
export function hullsOf(index: ModelIndex, { boxes, titles, lens, before }: HullGround): Hulls {
  const pads = padsOf(index, boxes, lens);
  const world: HullWorld = { pads: gridOf(pads), titles: gridOf(titles.values()) };
  const members = groupBy(pads, ({ hull }) => hull);
  const padOf = new Map(pads.map((pad) => [pad.id, pad]));
  const changes = before ? changesSince(before, padOf, titles) : undefined;
  const known = new Map(before?.hulls.map((hull) => [hull.id, hull]));
  const around = new Map<EntityId, readonly Box[]>();
  const hulls = index.all(lens.hulls).flatMap((owner, n) => {
    const own = members.get(owner.id);
    if (!own) return [];
    const old = known.get(owner.id);
    if (old && before && changes && !isTouched(old, own, changes)) {
      for (const { id } of own) around.set(id, before.around.get(id) ?? []);
      return [old];
    }
    const components = componentsOf(own, world);
    for (const component of components) {
      const rects = rectsOf(component);
      for (const { id } of component.groups.flatMap((group) => group.members)) around.set(id, rects);
    }
    return [hullOf(index, { owner, own, components, tone: toneOf(lens, index, owner.id), number: n + 1 })];
  });
  return { hulls, around, pads: padOf, titles };
}

/** What has moved, came or went: the ids of cards, and the boxes where something was and where something is now. */
interface Changes {
  readonly ids: ReadonlySet<EntityId>;
  readonly boxes: readonly Box[];
}

function changesSince(before: Hulls, pads: ReadonlyMap<EntityId, Pad>, titles: ReadonlyMap<EntityId, Title>): Changes {
  const ids = new Set<EntityId>();
  const boxes: Box[] = [];
  for (const id of new Set([...before.pads.keys(), ...pads.keys()])) {
    const [was, is] = [before.pads.get(id), pads.get(id)];
    if (was && is && samePad(was, is)) continue;
    ids.add(id);
    boxes.push(...[was, is].flatMap((pad) => (pad ? [pad.box] : [])));
  }
  for (const id of new Set([...before.titles.keys(), ...titles.keys()])) {
    const [was, is] = [before.titles.get(id)?.box, titles.get(id)?.box];
    if (!was || !is || !sameBox(was, is)) boxes.push(...[was, is].flatMap((box) => box ?? []));
  }
  return { ids, boxes };
}

const samePad = (a: Pad, b: Pad): boolean =>
  a.hull === b.hull &&
  a.container === b.container &&
  a.region === b.region &&
  sameBox(a.box, b.box) &&
  sameBox(a.card, b.card);

const sameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

/** Whether a hull might look different: a member changed, or something did that is near enough to make a difference. */
function isTouched(hull: Hull, own: readonly Pad[], { ids, boxes }: Changes): boolean {
  if (hull.members.length !== own.length || own.some(({ id }) => ids.has(id))) return true;
  const area = union(hull.rects.flat());
  const reach = area && inflate(area, NEAR);
  return !reach || boxes.some((box) => overlaps(box, reach));
}

interface Parts {
  readonly owner: EntityOf<'network' | 'mesh'>;
  readonly own: readonly Pad[];
  readonly components: readonly Component[];
  readonly tone: Hull['tone'];
  /** Order of creation, from 1. */
  readonly number: number;
}

function hullOf(index: ModelIndex, { owner, own, components, tone, number }: Parts): Hull {
  const rects = components.map(rectsOf);
  const top = components[0] ? topOf(components[0]).box : { x: 0, y: 0, w: 0, h: 0 };
  const pill = pillOf(top, {
    short: `${owner.kind === 'network' ? 'N' : 'M'}${number}`,
    name: owner.name,
    detail: detailOf(index, owner, own),
  });
  return {
    id: owner.id,
    tone,
    outlines: rects.map(unionPath),
    rects,
    tethers: tethersOf(components),
    pill,
    badge: badgeAt(pill.box),
    members: own.map(({ id }) => id),
  };
}

const rectsOf = ({ groups, necks }: Component): readonly Box[] => [...groups.map(({ box }) => box), ...necks];

const badgeAt = (pill: Box): Point => ({ x: pill.x + pill.w + BADGE_DISTANCE, y: pill.y + pill.h / 2 });

type Words = Omit<Hull['pill'], 'box'>;

/** The pill straddles the top border. What does not fit is left out: first the detail, then the end of the name. */
function pillOf(top: Box, { short, name, detail }: Words): Hull['pill'] {
  const shown = name.toLowerCase() === short.toLowerCase() ? '' : name;
  const fixed = PILL.textLeft + textWidth(short, PILL.px) + PILL.right;
  const room = top.w - 2 * PILL.left - fixed - PILL.gap;
  const full = [shown, detail].filter((part) => part !== '').join(' · ');
  const fits = textWidth(full, PILL.px) <= room;
  const text = fits ? full : fitText(shown, PILL.px, Math.max(0, room));
  const w = fixed + (text === '' ? 0 : PILL.gap + textWidth(text, PILL.px));
  const box = { x: top.x + PILL.left, y: top.y - PILL.height / 2, w, h: PILL.height };
  return { box, short, name: fits ? shown : text, detail: fits ? detail : '' };
}

/** The pod range of a network, where all its clusters that say one say the same; the trust domain of a mesh. */
function detailOf(index: ModelIndex, owner: EntityOf<'network' | 'mesh'>, own: readonly Pad[]): string {
  if (owner.kind === 'mesh') return owner.trustDomain ?? '';
  const said = own.flatMap(({ id }) => {
    const member = index.get(id);
    return member?.kind === 'cluster' && member.podCidr ? [member.podCidr] : [];
  });
  const [only, ...others] = new Set(said);
  return only && others.length === 0 ? only : '';
}
