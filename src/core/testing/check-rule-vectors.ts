import { runRules } from '../rules/run-rules.ts';
import type { Finding } from '../rules/define-rule.ts';
import { parseSketch } from '../sketch/parse.ts';
import type { Mismatch, Outcome } from './outcome.ts';
import { judge, unreadable } from './outcome.ts';
import type { RuleVector } from './rule-vectors.ts';
import { readRuleVectors } from './rule-vectors.ts';

/** The only finding whose value vectors compare: the rank of a mesh. */
type Compared = Pick<Finding, 'rule' | 'element' | 'severity'> & { readonly value?: string | number | undefined };

/** Runs the rules over every vector of a file. With `only`, nothing but those rules is compared. */
export function checkRuleVectors(text: string, only?: ReadonlySet<string>): readonly Outcome[] {
  return readRuleVectors(text).map((read) =>
    read.ok ? check(read.value, only) : unreadable(read.error, read.error.why),
  );
}

function check(vector: RuleVector, only: ReadonlySet<string> | undefined): Outcome {
  const { model, problems } = parseSketch(vector.sketch);
  const [broken] = problems.filter(({ severity }) => severity === 'error');
  if (broken)
    return unreadable(vector, `${broken.code}: ${broken.message.en} (${vector.sketch.split('\n')[broken.line - 1]})`);
  const findings = runRules(model).filter(({ rule }) => !only || only.has(rule));
  const isAsked = (finding: string): boolean => !only || only.has(finding.slice(0, finding.indexOf('@')));
  return judge(vector, [
    ...differences(
      '=>',
      vector.problems.filter(isAsked),
      findings.filter(({ severity }) => severity !== 'info'),
    ),
    ...(vector.infos
      ? differences(
          '~>',
          vector.infos.filter(isAsked),
          findings.filter(({ severity }) => severity === 'info'),
        )
      : []),
  ]);
}

function differences(of: string, expected: readonly string[], findings: readonly Compared[]): readonly Mismatch[] {
  const wanted = [...new Set(expected)].sort();
  const got = [...new Set(findings.map(written))].sort();
  const same = wanted.length === got.length && wanted.every((finding, i) => finding === got[i]);
  return same ? [] : [{ of, expected: list(wanted), got: list(got) }];
}

const written = ({ rule, element, value }: Compared): string =>
  value === undefined ? `${rule}@${element}` : `${rule}@${element}=${value}`;

const list = (findings: readonly string[]): string => (findings.length === 0 ? 'none' : findings.join('; '));
