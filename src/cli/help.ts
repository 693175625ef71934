import type { Language } from '../core/base/text.ts';
import { sharedOptions } from './command-line.ts';
import type { CliCommand, CliOption } from './define-cli-command.ts';

/** What `meshloft --help` prints. */
export function mainHelp(commands: readonly CliCommand[], language: Language): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    intro[language],
    '',
    `${usage[language]}  meshloft COMMAND [OPTIONS] FILE…`,
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`),
    '',
    more[language],
    exitCodes[language],
  ].join('\n');
}

/** What `meshloft COMMAND --help` prints. */
export function commandHelp(command: CliCommand, language: Language): string {
  const options = [...command.options, ...sharedOptions];
  const width = Math.max(...options.map((option) => head(option).length));
  return [
    command.summary[language],
    '',
    `${usage[language]}  meshloft ${command.name} [OPTIONS] ${command.operands}`,
    '',
    ...options.map((option) => `  ${head(option).padEnd(width)}  ${option.help[language]}${limits(option, language)}`),
    '',
    inputs[language],
    exitCodes[language],
  ].join('\n');
}

const head = (option: CliOption): string =>
  option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;

function limits(option: CliOption, language: Language): string {
  if (!option.choices) return '';
  const usual = option.default === undefined ? '' : `; ${byDefault[language]} ${option.default}`;
  return ` (${option.choices.join(' | ')}${usual})`;
}

const intro = {
  en: 'Meshloft checks, exports and shares drawings of Istio deployments.',
  zh: 'Meshloft：检查、导出和分享 Istio 部署图。',
};
const usage = { en: 'Usage:', zh: '用法：' };
const byDefault = { en: 'default', zh: '默认' };
const more = {
  en: 'meshloft COMMAND --help tells the options of a command.',
  zh: 'meshloft COMMAND --help 显示该命令的选项。',
};
const inputs = {
  en: 'A FILE is a design (JSON) or a sketch (text); - is the standard input.',
  zh: 'FILE 可以是设计文件（JSON）或 sketch（文本）；- 表示标准输入。',
};
const exitCodes = {
  en: 'Exit codes: 0 well; 1 the design has errors, or an export was refused; 2 unreadable input or wrong use.',
  zh: '退出码：0 正常；1 设计有错误或导出被拒绝；2 输入无法读取或用法错误。',
};
