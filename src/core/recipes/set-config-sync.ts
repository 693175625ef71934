import type { Command } from '../commands/index.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';

/** Says whether configuration is copied to all primaries of a mesh, or differs on purpose. */
export const setConfigSync = (
  mesh: EntityId<'mesh'>,
  configSync: NonNullable<EntityOf<'mesh'>['configSync']>,
): readonly Command[] => [{ type: 'entity.set', args: { id: mesh, values: { configSync } } }];
