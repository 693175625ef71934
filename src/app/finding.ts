/** What the screen needs to know of a rule's verdict. */
export type { Finding, Severity } from '../core/rules/define-rule.ts';
