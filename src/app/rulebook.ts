import type { Model } from '../core/design/design.ts';
import type { Finding } from '../core/rules/define-rule.ts';
import type * as pages from './rulebook-pages.ts';

type Rulebook = typeof pages;

let book: Rulebook | undefined;

/**
 * Fetches the rules: the largest part of the program, and the only one that the first sight of the page does not need. Called
 * once at the start; whoever shows a verdict asks {@link isRulebookOpen} first.
 */
export async function openRulebook(): Promise<void> {
  book ??= await import('./rulebook-pages.ts');
}

export const isRulebookOpen = (): boolean => book !== undefined;

/** What the rules say about a model; nothing while they are still on their way. */
export const judge = (model: Model): readonly Finding[] => book?.runRules(model) ?? [];

/** See `applySafeFixes` of the rules; undefined while they are still on their way. */
export const safeFixes = (
  ...args: Parameters<Rulebook['applySafeFixes']>
): ReturnType<Rulebook['applySafeFixes']> | undefined => book?.applySafeFixes(...args);
