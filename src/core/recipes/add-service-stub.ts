import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { hasServiceObject } from '../semantics/services.ts';

/** A Service object without pods, so that DNS in the cluster knows the name. Empty when there is one. */
export function addServiceStub(
  ix: ModelIndex,
  service: EntityOf<'service'>,
  cluster: EntityOf<'cluster'>,
): readonly Command[] {
  if (hasServiceObject(ix, service, cluster)) return [];
  return [{ type: 'link.add', args: { kind: 'stub', from: service.id, to: cluster.id } }];
}
