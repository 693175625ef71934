import type { Finding } from '../../app/finding.ts';
import type { Language } from '../../core/base/text.ts';

export type Grouping = 'severity' | 'rule' | 'element';

export interface ProblemGroup {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** The findings that match a filter, in groups. Groups keep the order of their first finding, so nothing jumps without cause. */
export function groupProblems(findings: readonly Finding[], by: Grouping, filter: Filter): readonly ProblemGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!matches(finding, filter)) continue;
    const group = groups.get(finding[by]);
    if (group) group.push(finding);
    else groups.set(finding[by], [finding]);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}

export interface Filter {
  readonly text: string;
  readonly language: Language;
}

/** Every word of the filter occurs in the sentence, the rule, its code or the element. */
function matches(finding: Finding, { text, language }: Filter): boolean {
  const hay = `${finding.text[language]} ${finding.rule} ${finding.code} ${finding.element}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
