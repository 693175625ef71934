import type { Migration } from './define-migration.ts';

/** Every step since version 1, in order. Version 1 is the first that was ever written, so there is none yet. */
export const migrations: readonly Migration[] = [];

/**
 * Brings a document of an older version to the newest, step by step. The caller has checked that `version` is known.
 * `steps` is a parameter so that the chain itself can be tested before the first real migration exists.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps
    .filter((step) => step.to > version)
    .reduce<Readonly<Record<string, unknown>>>((older, step) => ({ ...step.up(older), version: step.to }), document);
}
