import type { Language, Text } from '../core/base/text.ts';

/** Where a command writes. Tests hand in lists. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** How a command ended: 0 well; 1 errors in the design, or refused; 2 input that cannot be read, or used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The values of the options, defaults filled in. Which are there is what `options` of the command says. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface CliOption {
  readonly name: string;
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string;
  /** The values that it may have. */
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly help: Text;
}

export interface Invocation {
  readonly files: readonly string[];
  readonly options: OptionValues;
  readonly language: Language;
  readonly isJson: boolean;
  readonly output: Output;
}

/** One word after `meshloft`. Its help, its parsing and its checks are made from this. */
export interface CliCommand {
  readonly name: string;
  readonly summary: Text;
  /** What follows the options: `FILE…`, or exactly one `FILE`. */
  readonly operands: 'FILE…' | 'FILE' | 'LINK|FILE';
  readonly options: readonly CliOption[];
  run(invocation: Invocation): ExitCode | Promise<ExitCode>;
}
