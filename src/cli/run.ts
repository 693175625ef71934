import type { Language, Text } from '../core/base/text.ts';
import { languageOf, parseCommandLine } from './command-line.ts';
import { cliCommands } from './commands/index.ts';
import type { ExitCode, Output } from './define-cli-command.ts';
import { commandHelp, mainHelp } from './help.ts';
import { printable } from './report.ts';

/** Runs one command line: the words after `meshloft`. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  const language = languageOf(args);
  const command = cliCommands.find((one) => one.name === name);
  if (!command) return withoutCommand(name, language, output);
  const line = parseCommandLine(command, rest);
  if (!line.ok) {
    output.err(printable(line.error[language]));
    output.err(seeHelp(command.name)[language]);
    return 2;
  }
  const { files, options } = line.value;
  if (options['help'] === true) {
    output.out(commandHelp(command, language));
    return 0;
  }
  return command.run({ files, options, language, isJson: options['format'] === 'json', output });
}

function withoutCommand(name: string | undefined, language: Language, output: Output): ExitCode {
  const help = mainHelp(cliCommands, language);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(help);
    return name === undefined ? 2 : 0;
  }
  output.err(printable(noCommand(name)[language]));
  output.err(help);
  return 2;
}

const seeHelp = (name: string): Text => ({
  en: `See meshloft ${name} --help.`,
  zh: `参见 meshloft ${name} --help。`,
});

const noCommand = (name: string): Text => ({ en: `There is no command ${name}.`, zh: `没有命令 ${name}。` });
