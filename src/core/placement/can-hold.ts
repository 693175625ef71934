import type { EntityId, Kind } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';
import type { KindSpec } from '../design/kinds/define-kind.ts';
import { kinds } from '../design/kinds/index.ts';

/** Whether an entity of this kind may stand there; null is the board. */
export function mayStandIn(kind: Kind, parent: EntityId | null): boolean {
  const spec: KindSpec = kinds[kind];
  return parent === null ? !spec.needsParent : spec.parents.includes(kindOf<Kind>(parent));
}
