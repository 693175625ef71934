import type { EntityId } from '../../../core/design/ids.ts';
import { touchable } from '../gestures/touched.ts';

/**
 * The small disc from which a wire is dragged. For the pointer alone: the keyboard connects with the tool (`E`), so it is hidden from
 * readers.
 */
export function WireHandle({ id, card }: { id: EntityId; card?: EntityId<'cluster'> }) {
  return <span className="cv-handle" data-handle="" aria-hidden="true" {...touchable(id, card)} />;
}
