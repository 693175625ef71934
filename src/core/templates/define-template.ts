import type { Text } from '../base/text.ts';
import type { Command } from '../commands/index.ts';

/** A whole design to start from. It is made of commands, so it obeys every law that the user obeys. */
export interface Template {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** The line under its picture: what it holds, in a few words. */
  readonly summary: Text;
  /** The page of Istio's documentation that it follows. */
  readonly source: string;
  /** Rules whose warning belongs to this model. Errors are never among them. */
  readonly warnings: readonly string[];
  /** Commands for an empty design. */
  readonly build: () => readonly Command[];
}

/** Keeps the literal id. */
export function defineTemplate<const T extends Template>(template: T): T {
  return template;
}
