/**
 * What the program accepts at most. Shown in the documentation and named in every refusal.
 * Source of the figures: docs/limits.md, which says how each was measured or chosen.
 */
export const limits = {
  /** Characters of a name that reaches a command: a DNS-1123 label. */
  nameLength: 63,
  /** Characters of any other single-line text. */
  textLength: 253,
  /** Characters of a note. */
  noteLength: 20_000,
  /** Entities and links that a design may hold. */
  entities: 5_000,
  links: 10_000,
  /** A design from elsewhere with more entities than this is asked about before it opens. */
  askAboveEntities: 1_000,
  /** Bytes of a design file. */
  designFileBytes: 5 * 1024 * 1024,
  /** Levels of nesting in a design file. structuredClone gives out long before JSON.parse does. */
  designDepth: 64,
  /** Characters of a shared link's payload, and bytes after inflating it. */
  linkLength: 65_536,
  linkInflatedBytes: 2 * 1024 * 1024,
  /** A sketch: bytes and statements (sketch language, section 1). */
  sketchBytes: 1024 * 1024,
  sketchStatements: 2_000,
  sketchErrors: 50,
  /** Coordinates are clamped to this many px from the origin. */
  coordinate: 100_000,
  /** Steps of undo kept. */
  undoSteps: 500,
} as const;
