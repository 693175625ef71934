import type { EntityId, LinkId, LinkKind } from '../../core/design/ids.ts';
import { linkKindNames } from '../../core/design/ids.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import type { LinkSpec } from '../../core/design/links/define-link.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';

/** The links of one kind at one end of an entity, and what could be linked as well. */
export interface LinkGroup {
  readonly kind: LinkKind;
  readonly end: 'from' | 'to';
  /** Whether it is asked in the form, beside the main facts, or stands in the list of connections. */
  readonly place: 'form' | 'list';
  readonly links: readonly { readonly id: LinkId; readonly other: EntityId; readonly name: string }[];
  readonly candidates: readonly { readonly id: EntityId; readonly name: string }[];
}

/** What tells a group of an entity from its others. */
export const keyOf = ({ kind, end }: LinkGroup): string => `${kind} ${end}`;

/** Every kind of link that this entity may have, in the order of the registry; mutual ones once. */
export function linkGroups(index: ModelIndex, entity: Entity): readonly LinkGroup[] {
  return linkKindNames.flatMap((kind) => {
    const spec: LinkSpec = linkKinds[kind];
    const ends = (['from', 'to'] as const).filter((end) => spec[end].includes(entity.kind));
    const shown = spec.mutual ? ends.slice(0, 1) : ends;
    return shown.map((end) => groupOf(index, entity, { kind, end, spec }));
  });
}

function groupOf(
  index: ModelIndex,
  entity: Entity,
  { kind, end, spec }: { kind: LinkKind; end: 'from' | 'to'; spec: LinkSpec },
): LinkGroup {
  const otherEnd = end === 'from' ? 'to' : 'from';
  const there = end === 'from' ? index.from(entity.id, kind) : index.to(entity.id, kind);
  const back = spec.mutual ? index.to(entity.id, kind) : [];
  const links = [
    ...there.map((link) => ({ id: link.id, other: link[otherEnd] })),
    ...back.map((link) => ({ id: link.id, other: link.from })),
  ].map(({ id, other }) => ({ id, other, name: index.get(other)?.name ?? other }));
  const taken = new Set<EntityId>([entity.id, ...links.map(({ other }) => other)]);
  const candidates = spec[otherEnd]
    .flatMap((other) => index.all(other))
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => ({ id, name }));
  return { kind, end, place: placeOf(entity, kind, end), links, candidates };
}

/** A remote cluster without a control plane is nothing, and a service runs somewhere. */
function placeOf(entity: Entity, kind: LinkKind, end: 'from' | 'to'): LinkGroup['place'] {
  const isControlled = kind === 'control' && end === 'to' && entity.kind === 'cluster' && entity.role === 'remote';
  return isControlled || (kind === 'placement' && end === 'from') ? 'form' : 'list';
}
