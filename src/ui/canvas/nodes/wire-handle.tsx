import type { EntityId } from '../../../core/design/ids.ts';

/**
 * The small disc from which a wire is dragged. For the pointer alone: the keyboard connects with the tool (`E`), so it is hidden from
 * readers.
 */
export function WireHandle({ id }: { id: EntityId }) {
  return <span className="cv-handle" data-wire={id} aria-hidden="true" />;
}
