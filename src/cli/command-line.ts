import { parseArgs } from 'node:util';
import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { Language, Text } from '../core/base/text.ts';
import { languages } from '../core/base/text.ts';
import type { CliCommand, CliOption, OptionValues } from './define-cli-command.ts';

/** Options that every command has. */
export const sharedOptions: readonly CliOption[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: ['text', 'json'],
    default: 'text',
    help: { en: 'how the answer is printed', zh: '输出格式' },
  },
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: languages,
    default: 'en',
    help: { en: 'language of messages and runbooks', zh: '消息与操作手册的语言' },
  },
  { name: 'help', help: { en: 'show this help', zh: '显示帮助' } },
];

export interface CommandLine {
  readonly files: readonly string[];
  readonly options: OptionValues;
}

/** The words after the name of a command, understood; or what is wrong with them. */
export function parseCommandLine(command: CliCommand, args: readonly string[]): Result<CommandLine, Text> {
  const options = [...command.options, ...sharedOptions];
  const unknown = unknownOption(options, args);
  if (unknown !== undefined) return err(unknownOptionText(command, unknown));
  const parsed = attempt(options, args);
  if (!parsed.ok) return err(parsed.error);
  const { values, positionals } = parsed.value;
  // Help is asked for by people who do not know the rest yet.
  if (values['help'] === true) return ok({ files: positionals, options: values });
  const wrong = options.find((option) => option.choices && !option.choices.includes(String(values[option.name])));
  if (wrong) return err(wrongValueText(wrong));
  if (positionals.length === 0) return err(noFileText(command));
  if (command.operands !== 'FILE…' && positionals.length > 1) return err(oneFileText(command));
  return ok({ files: positionals, options: values });
}

/** The language that messages about the command line itself are in: `--lang` is obeyed even when the rest is wrong. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at < 0 ? undefined : args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return languages.find((language) => language === value) ?? 'en';
}

type Parsed = { readonly values: OptionValues; readonly positionals: readonly string[] };

function attempt(options: readonly CliOption[], args: readonly string[]): Result<Parsed, Text> {
  const config = Object.fromEntries(
    options.map((option) => [
      option.name,
      option.value === undefined
        ? { type: 'boolean' as const }
        : { type: 'string' as const, ...(option.default === undefined ? {} : { default: option.default }) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      strict: true,
    });
    return ok({ values: scalars(values), positionals });
  } catch (error) {
    // parseArgs has no other way to say that a value is missing.
    if (error instanceof TypeError) return err({ en: error.message, zh: error.message });
    throw error;
  }
}

/** No option here may be given several times, so no value is a list. */
function scalars(values: Readonly<Record<string, unknown>>): OptionValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? value : String(value)]),
  );
}

function unknownOption(options: readonly CliOption[], args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const before = end < 0 ? args : args.slice(0, end);
  return before
    .filter((arg) => arg.startsWith('-') && arg !== '-')
    .find((arg) => !options.some((option) => arg === `--${option.name}` || arg.startsWith(`--${option.name}=`)));
}

const unknownOptionText = (command: CliCommand, option: string): Text => ({
  en: `${command.name} has no option ${option}.`,
  zh: `${command.name} 没有选项 ${option}。`,
});

const wrongValueText = (option: CliOption): Text => ({
  en: `--${option.name} must be one of ${option.choices?.join(', ') ?? ''}.`,
  zh: `--${option.name} 必须是以下之一：${option.choices?.join('、') ?? ''}。`,
});

const noFileText = (command: CliCommand): Text => ({
  en: `${command.name} needs a ${command.operands}.`,
  zh: `${command.name} 需要 ${command.operands}。`,
});

const oneFileText = (command: CliCommand): Text => ({
  en: `${command.name} takes one ${command.operands}.`,
  zh: `${command.name} 只接受一个 ${command.operands}。`,
});
