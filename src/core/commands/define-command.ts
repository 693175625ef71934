import type * as v from 'valibot';
import type { Text } from '../base/text.ts';
import type { Design } from '../design/design.ts';

/** Why a command did not run. Nothing was changed; the text says what to do. */
export interface Refusal {
  readonly code: string;
  readonly message: Text;
}

/** The design under change inside a transaction. */
export type Draft = { -readonly [K in keyof Design]: Mutable<Design[K]> };

type Mutable<T> = T extends string | number | boolean | undefined | null
  ? T
  : { -readonly [K in keyof T]: Mutable<T[K]> };

/** One way to change a design. Its arguments are plain JSON, so commands travel through files, workers and logs. */
export interface CommandSpec<A = unknown> {
  readonly type: string;
  readonly args: v.GenericSchema<unknown, A>;
  /** What the undo menu says. */
  readonly title: Text;
  run(draft: Draft, args: A): Refusal | undefined;
}

/** Keeps the type of the arguments, from which the type of the command is computed. */
export function defineCommand<const T extends string, A>(spec: {
  type: T;
  args: v.GenericSchema<unknown, A>;
  title: Text;
  run(draft: Draft, args: A): Refusal | undefined;
}): { type: T } & CommandSpec<A> {
  return spec;
}

/** A refusal with its code, `area.reason`. */
export function refuse(code: string, en: string, zh: string): Refusal {
  return { code, message: { en, zh } };
}
