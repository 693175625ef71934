/** What `rulebook.ts` fetches: the rules and everything that knows them all. */
export { applySafeFixes } from '../core/rules/apply-fixes.ts';
export { runRules } from '../core/rules/run-rules.ts';
