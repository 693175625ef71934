import type { EntityId } from '../../core/design/ids.ts';
import { useApp } from '../use-app.ts';
import type { Face } from './card-face.ts';
import { faceOf } from './card-face.ts';

/** Everything that a card shows; undefined in the moment between the removal of a cluster and that of its node. */
export const useFace = (id: EntityId<'cluster'>): Face | undefined => useApp(({ doc }) => faceOf(doc.design.model, id));
