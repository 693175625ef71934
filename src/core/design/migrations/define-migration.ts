/**
 * One step up. It takes and returns unknown JSON and never imports today's types, so it means the same for ever. The file of a
 * released migration is never edited again.
 */
export interface Migration {
  /** The version it makes: the version before is one less. */
  readonly to: number;
  up(document: Readonly<Record<string, unknown>>): Record<string, unknown>;
}
