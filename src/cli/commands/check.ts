import { runRules } from '../../core/rules/run-rules.ts';
import type { Finding } from '../../core/rules/define-rule.ts';
import type { CliCommand, ExitCode, Invocation } from '../define-cli-command.ts';
import { readDocument } from '../read-document.ts';
import { findingLines, printable, reportRemarks } from '../report.ts';

/** Prints the findings of the rules on each file. */
export const check: CliCommand = {
  name: 'check',
  summary: { en: 'Check designs against the rules of Istio', zh: '按 Istio 规则检查设计' },
  operands: 'FILE…',
  options: [],
  run(invocation) {
    const results = invocation.files.map((file) => checkFile(file, invocation));
    if (invocation.isJson)
      invocation.output.out(
        JSON.stringify(
          results.map((result) => result.json),
          null,
          2,
        ),
      );
    const codes = results.map((result) => result.code);
    return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
  },
};

interface Checked {
  readonly code: ExitCode;
  readonly json: unknown;
}

function checkFile(file: string, invocation: Invocation): Checked {
  const { language, isJson, output } = invocation;
  const read = readDocument(file);
  if (!read.ok) {
    if (!isJson) reportRemarks(invocation, file, read.error);
    return { code: 2, json: { file, unreadable: read.error } };
  }
  const findings = runRules(read.value.design.model);
  if (!isJson) {
    reportRemarks(invocation, file, read.value.remarks);
    output.out(printable(file));
    for (const line of findingLines(findings, language)) output.out(line);
  }
  const hasErrors = findings.some((finding) => finding.severity === 'error');
  return { code: hasErrors ? 1 : 0, json: { file, remarks: read.value.remarks, findings: findings.map(jsonOf) } };
}

/** What is stable of a finding: no functions, no keys of the program. */
function jsonOf({ rule, code, severity, element, at, related, text, value }: Finding): unknown {
  return { rule, code, severity, element, at, related, text, ...(value === undefined ? {} : { value }) };
}
