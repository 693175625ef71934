import type { Language } from '../core/base/text.ts';
import { spellUnseen } from '../core/exporters/quoting/unseen.ts';
import type { Finding } from '../core/rules/define-rule.ts';
import { problemCounts } from '../core/rules/run-rules.ts';
import type { Invocation } from './define-cli-command.ts';
import type { Remark } from './read-document.ts';

/** A text for a terminal: characters that would move the cursor or hide a line are spelt out. */
export const printable = (text: string): string => spellUnseen(text, (hex) => `<U+${hex.toUpperCase()}>`);

/** Where messages go, and in which language. */
type Reader = Pick<Invocation, 'output' | 'language'>;

/** `deploy.sketch:2:12: error unknown-key: cluster has no key "nett".` */
export function reportRemarks({ output, language }: Reader, file: string, remarks: readonly Remark[]): void {
  for (const { code, message, line, column } of remarks) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    output.err(printable(`${place}: ${code}: ${message[language]}`));
  }
}

/** One line a finding, heaviest first, and the counts. */
export function findingLines(findings: readonly Finding[], language: Language): string[] {
  const lines = findings.map((finding) => {
    const severity = SEVERITY[finding.severity][language];
    return printable(
      `  ${severity}  ${finding.text[language]}  ${finding.rule} (${finding.code}) @ ${finding.element}`,
    );
  });
  return [...lines, `  ${countsLine(findings, language)}`];
}

const SEVERITY = {
  error: { en: 'error  ', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info   ', zh: '提示' },
} as const;

function countsLine(findings: readonly Finding[], language: Language): string {
  const { error, warning, info } = problemCounts(findings);
  return language === 'zh'
    ? `错误 ${error}，警告 ${warning}，提示 ${info}`
    : `errors: ${error}, warnings: ${warning}, info: ${info}`;
}
