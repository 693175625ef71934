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
