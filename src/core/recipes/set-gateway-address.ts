import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';

/** How a gateway is addressed from outside. */
export const setGatewayAddress = (
  gateway: EntityId<'gateway'>,
  address: EntityOf<'gateway'>['address'],
): readonly Command[] => [{ type: 'entity.set', args: { id: gateway, values: { address } } }];

/** The address families that the Service of a gateway offers. */
export const setIpFamily = (
  gateway: EntityId<'gateway'>,
  ipFamily: NonNullable<EntityOf<'gateway'>['ipFamily']>,
): readonly Command[] => [{ type: 'entity.set', args: { id: gateway, values: { ipFamily } } }];
