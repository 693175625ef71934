import type * as v from 'valibot';
import type { CommandSpec } from './define-command.ts';
import { designReplace } from './design-replace.ts';
import { designRetitle } from './design-retitle.ts';
import { entityAdd } from './entity-add.ts';
import { entityMove } from './entity-move.ts';
import { entityRemove } from './entity-remove.ts';
import { entityRename } from './entity-rename.ts';
import { entityReparent } from './entity-reparent.ts';
import { entitySet } from './entity-set.ts';
import { layoutSet } from './layout-set.ts';
import { linkAdd } from './link-add.ts';
import { linkRemove } from './link-remove.ts';
import { linkSet } from './link-set.ts';

const specs = [
  entityAdd,
  entityRemove,
  entitySet,
  entityRename,
  entityMove,
  entityReparent,
  linkAdd,
  linkRemove,
  linkSet,
  designReplace,
  designRetitle,
  layoutSet,
] as const;

type Spec = (typeof specs)[number];

/** Everything that can be done to a design. Plain JSON: logs, fixes, workers and tests all speak it. */
export type Command = {
  [T in Spec['type']]: { readonly type: T; readonly args: v.InferOutput<Extract<Spec, { type: T }>['args']> };
}[Spec['type']];

const byType = new Map<string, CommandSpec>(
  // Each spec checks its own arguments by its schema before it runs, so it may be held as one that takes anything.
  specs.map((spec) => [spec.type, spec as unknown as CommandSpec]),
);

/** The command of a name, or undefined. */
export const commandSpec = (type: string): CommandSpec | undefined => byType.get(type);
