import type { ElementId, EntityId } from '../../../core/design/ids.ts';
import { isEntityIdOf, isLinkId } from '../../../core/design/ids.ts';

/** The thing under the pointer, read from the attributes that every drawn thing carries. */
export interface Touched {
  readonly id: ElementId;
  /** The card that it is a part of. */
  readonly card: EntityId<'cluster'> | undefined;
  /** True on the small disc from which a wire is drawn. */
  readonly isHandle: boolean;
}

/** Attributes of a drawn thing, for {@link touchedBy} to read back. */
export const touchable = (id: ElementId, card?: EntityId<'cluster'>) => ({
  'data-element': id,
  ...(card ? { 'data-card': card } : {}),
});

/** The drawn thing that a DOM node belongs to; undefined on the empty board. */
export function touchedBy(node: EventTarget | Element | null): Touched | undefined {
  if (!(node instanceof Element)) return undefined;
  const handle = node.closest('[data-wire]');
  // Written by `touchable` and by the handle, which write nothing but ids.
  if (handle) return { id: handle.getAttribute('data-wire') as EntityId, card: undefined, isHandle: true };
  const holder = node.closest('[data-element]');
  if (!holder) return undefined;
  const card = holder.getAttribute('data-card');
  return {
    id: holder.getAttribute('data-element') as ElementId, // as above
    card: card && isEntityIdOf(card, 'cluster') ? card : undefined,
    isHandle: false,
  };
}

/** The entity under the pointer, where a link is none. */
export function entityOf(touched: Touched | undefined): EntityId | undefined {
  return touched && !isLinkId(touched.id) ? touched.id : undefined;
}
