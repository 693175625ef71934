import type { Model } from '../../core/design/design.ts';
import type { EntityId } from '../../core/design/ids.ts';
import type { EntityOf } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import type { Card } from '../../core/placement/card.ts';
import { cardOf } from '../../core/placement/card.ts';
import type { ClusterFacts } from '../../core/scene/cluster-facts.ts';
import { clusterFacts } from '../../core/scene/cluster-facts.ts';

/** Everything that a card shows. */
export interface Face extends ClusterFacts, Pick<Card, 'pills' | 'more'> {
  /** Whole, for a tooltip: `name` may be cut. */
  readonly fullName: string;
  readonly clusterRole: EntityOf<'cluster'>['role'];
}

const faces = new Map<EntityId, { readonly model: Model; readonly said: string; readonly face: Face }>();

/** The face of a card. The same object as before while nothing on it changed, so that an edit elsewhere draws no card anew. */
export function faceOf(model: Model, id: EntityId<'cluster'>): Face | undefined {
  const known = faces.get(id);
  if (known?.model === model) return known.face;
  const index = indexOf(model);
  const cluster = index.get(id);
  if (!cluster) return undefined;
  const { pills, more } = cardOf(index, id);
  const made = { ...clusterFacts(index, cluster), pills, more, fullName: cluster.name, clusterRole: cluster.role };
  const said = JSON.stringify(made);
  const face = known?.said === said ? known.face : made;
  faces.set(id, { model, said, face });
  return face;
}
