import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';

/** How a gateway is addressed from outside. */
export const setGatewayAddress = (
  gateway: EntityId<'gateway'>,
  address: EntityOf<'gateway'>['address'],
): readonly Command[] => [{ type: 'entity.set', args: { id: gateway, values: { address } } }];
