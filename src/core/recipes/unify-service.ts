import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { objectsOf } from '../semantics/sameness.ts';

type Service = EntityOf<'service'>;

/** The port of a service gets one name in every cluster. */
export function nameServicePort(ix: ModelIndex, service: Service, portName: string): readonly Command[] {
  const portNames = everywhere(ix, service, portName);
  return portNames.length === 0 ? [] : [{ type: 'entity.set', args: { id: service.id, values: { portNames } } }];
}

/** A service gets one type in every cluster. */
export function setServiceType(ix: ModelIndex, service: Service, type: string): readonly Command[] {
  const types = everywhere(ix, service, type);
  return types.length === 0 ? [] : [{ type: 'entity.set', args: { id: service.id, values: { types } } }];
}

const everywhere = (ix: ModelIndex, service: Service, value: string) =>
  objectsOf(ix, service).map(({ id }) => [id, value] as const);

/** Callers only ever reach the pods of their own cluster: `serviceSettings` with `clusterLocal`. */
export const makeClusterLocal = (service: Service): readonly Command[] => [
  { type: 'entity.set', args: { id: service.id, values: { scope: 'local' } } },
];
