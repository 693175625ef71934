import { say } from '../base/text.ts';
import type { Model } from '../design/design.ts';
import type { ElementId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import type { Finding, Fix, Repair, Rule, Severity } from './define-rule.ts';
import { allRules } from './index.ts';

/**
 * The findings of some rules on a model, heaviest first, then by key. The order of the model's keys and its ids change nothing but the
 * keys. A rule that throws is a finding of its own; the others go on. Never throws.
 */
export function runRules(model: Model, rules: readonly Rule[] = allRules): readonly Finding[] {
  const ix = indexOf(model);
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    for (const finding of findingsOf(rule, ix)) if (!found.has(finding.key)) found.set(finding.key, finding);
  }
  return [...found.values()].sort(byWeight);
}

/** How many findings there are of each severity. */
export function problemCounts(findings: readonly Pick<Finding, 'severity'>[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function byWeight(a: Finding, b: Finding): number {
  return weight[a.severity] - weight[b.severity] || (a.key < b.key ? -1 : 1);
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Of one rule. A design within the limits can hold a million pairs that lack a secret: nobody reads so many. */
const MOST_FINDINGS = 5_000;

/** What the rule yields before it ends or fails, and a finding about the failure. */
function findingsOf(rule: Rule, ix: ModelIndex): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    for (const said of rule.check(ix)) {
      if (findings.length >= MOST_FINDINGS) break;
      findings.push(findingOf(rule, ix, said));
    }
  } catch (error) {
    findings.push(crashOf(rule, ix, error));
  }
  return findings;
}

type Said = ReturnType<Rule['check']> extends Iterable<infer S> ? S : never;

function findingOf(rule: Rule, ix: ModelIndex, said: Said): Finding {
  const ids: readonly ElementId[] = typeof said.at === 'string' ? [said.at] : said.at;
  const [at = NOWHERE, ...others] = ids;
  const phrase = rule.messages[said.message];
  return {
    key: [rule.id, said.message, ...ids].join('\n'),
    rule: rule.id,
    code: rule.code,
    severity: said.severity ?? rule.severity,
    message: said.message,
    at,
    related: said.also ? [...others, ...said.also] : others,
    element: said.element,
    // defineRule has checked that these are the values of this very message.
    text: phrase ? say(phrase, said.params as never) : { en: said.message, zh: said.message },
    fixes: bind(said.fixes, ix),
    suggestions: bind(said.suggestions, ix),
    ...(said.value === undefined ? {} : { value: said.value }),
  };
}

const NONE: readonly Fix[] = [];

const bind = (repairs: readonly Repair[] | undefined, ix: ModelIndex): readonly Fix[] =>
  repairs?.map(({ title, plan }) => ({ title, commands: (later = ix) => plan(later) })) ?? NONE;

/** A finding needs a place, and a design always has a mesh. */
const NOWHERE: ElementId = 'mesh:m1';

function crashOf(rule: Rule, ix: ModelIndex, error: unknown): Finding {
  const mesh = ix.all('mesh')[0];
  const detail = error instanceof Error ? error.message : String(error);
  return {
    key: `${rule.id}\ncrashed`,
    rule: rule.id,
    code: rule.code,
    severity: 'warning',
    message: 'crashed',
    at: mesh?.id ?? NOWHERE,
    related: [],
    element: mesh?.name ?? 'm1',
    text: {
      en: `The rule ${rule.id} failed on this design and may have missed something (${detail}).`,
      zh: `规则 ${rule.id} 在此设计上运行出错，可能有遗漏（${detail}）。`,
    },
    fixes: NONE,
    suggestions: NONE,
  };
}
