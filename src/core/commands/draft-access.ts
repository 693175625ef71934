import type { EntityId, LinkId } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import type { Link } from '../design/links/index.ts';
import type { Draft } from './define-command.ts';

/** The entities of a draft as a table that can be written. */
export function entitiesOf(draft: Draft): Record<EntityId, Entity> {
  return draft.model.entities;
}

export function linksOf(draft: Draft): Record<LinkId, Link> {
  return draft.model.links;
}

/** The next place in the document order. */
export function nextSeq(items: Readonly<Record<string, { readonly seq: number }>>): number {
  let last = -1;
  for (const item of Object.values(items)) last = Math.max(last, item.seq);
  return last + 1;
}

/** Name clash within a kind; zones are told apart by their region as well. */
export function nameTaken(
  draft: Draft,
  candidate: Pick<Entity, 'id' | 'kind' | 'name'> & { parent?: EntityId | undefined },
): boolean {
  return Object.values(entitiesOf(draft)).some(
    (other) =>
      other.kind === candidate.kind &&
      other.name === candidate.name &&
      other.id !== candidate.id &&
      (other.kind !== 'zone' || other.parent === candidate.parent),
  );
}
