import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** Adds ports to the Service of a gateway whose ports are said. Empty when they are there. */
export function addPorts(ix: ModelIndex, gateway: EntityOf<'gateway'>, wanted: readonly number[]): readonly Command[] {
  const ports = ix.get(gateway.id)?.ports;
  const missing = wanted.filter((port) => !ports?.includes(port));
  if (!ports || missing.length === 0) return [];
  return [{ type: 'entity.set', args: { id: gateway.id, values: { ports: [...ports, ...missing] } } }];
}
