/**
 * The examples of one rule, as sketches: statements may be parted by `|`. They are its tests, and its page shows them.
 * Expectations name only this rule: element as in the vectors, and message.
 */
export interface RuleCases {
  readonly valid: Readonly<Record<string, string>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
}

export interface InvalidCase {
  readonly given: string;
  readonly expect: readonly (readonly [element: string, message: string])[];
}
