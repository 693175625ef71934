import { describe, expect, it } from 'vitest';
import { allRules } from '../rules/index.ts';
import { runRules } from '../rules/run-rules.ts';
import { parseSketch } from '../sketch/parse.ts';
import { printSketch } from '../sketch/print.ts';
import { checkVectors } from './conformance.ts';
import rules from './fixtures/rules.txt?raw';
import sketches from './fixtures/sketch.json?raw';
import type { Outcome } from './outcome.ts';
import { readRuleVectors } from './rule-vectors.ts';

function outcomesOf(text: string, only?: ReadonlySet<string>): readonly Outcome[] {
  const checked = checkVectors(text, only);
  if (!checked.ok) throw new Error(checked.error);
  return checked.value.outcomes;
}

const failedIn = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ result }) => result === 'failed');

describe('the conformance vectors', () => {
  it('pass for the sketch language', () => {
    expect(failedIn(outcomesOf(sketches))).toEqual([]);
  });

  it('pass for every rule there is', () => {
    const outcomes = outcomesOf(rules, new Set(allRules.map(({ id }) => id)));
    expect(outcomes).toHaveLength(87);
    expect(failedIn(outcomes)).toEqual([]);
  });

  it('have the same findings after print and parse', () => {
    for (const read of readRuleVectors(rules)) {
      if (!read.ok) throw new Error(`${read.error.id}: ${read.error.why}`);
      const { model } = parseSketch(read.value.sketch);
      const again = parseSketch(printSketch(model)).model;
      const said = (one: typeof model): readonly string[] =>
        runRules(one).map(({ rule, element }) => `${rule}@${element}`);
      expect([read.value.id, ...said(again)]).toEqual([read.value.id, ...said(model)]);
    }
  });
});

describe('the reader of rule vectors', () => {
  const sketchOf = (text: string, id: string): string | undefined => {
    for (const read of readRuleVectors(text)) if (read.ok && read.value.id === id) return read.value.sketch;
    return undefined;
  };
  const base = '# V1 two clusters\ncluster c1 net=n1 | cluster c2 net=n1\nsecret c1 reads c2 key=x\n=> none\n';

  it('starts from another vector, wherever it stands', () => {
    expect(sketchOf(`# V2 same\nbase V1\n=> none\n${base}`, 'V2')).toBe(
      'cluster c1 net=n1\ncluster c2 net=n1\nsecret c1 reads c2 key=x',
    );
  });

  it('changes, adds and removes pairs in place', () => {
    const text = `${base}# V2 set\nbase V1 | set c1.net=n2 c2.role=remote c1>c2.key=\n=> none\n`;
    expect(sketchOf(text, 'V2')).toBe('cluster c1 net=n2\ncluster c2 net=n1 role=remote\nsecret c1 reads c2');
  });

  it('drops elements by the names that findings use', () => {
    expect(sketchOf(`${base}# V2 drop\nbase V1 | drop c1>c2 c2\n=> none\n`, 'V2')).toBe('cluster c1 net=n1');
  });

  it('ignores comments and carriage returns', () => {
    const text = '# a remark\r\n# V1 one\r\n# another\r\ncluster c1 # and one\r\n=> none # really\r\n';
    expect(readRuleVectors(text)).toEqual([
      { ok: true, value: { id: 'V1', title: 'one', line: 2, sketch: 'cluster c1', problems: [], infos: undefined } },
    ]);
  });

  it.each([
    ['an unknown base', '# V1 a\nbase V9\n=> none', 2, 'there is no vector V9'],
    ['a circle of bases', '# V1 a\nbase V2\n=> none\n# V2 b\nbase V1\n=> none', 5, 'V1 is its own base'],
    ['nothing to drop', '# V1 a\ncluster c1\ndrop c2\n=> none', 3, 'there is no c2 to drop'],
    ['nothing to change', '# V1 a\ncluster c1\nset c2.net=n1\n=> none', 3, 'there is no c2 to change'],
    ['a change without a key', '# V1 a\ncluster c1\nset c1=n1\n=> none', 3, 'c1=n1 is no change'],
    ['no expectation', '# V1 a\ncluster c1', 1, 'it has 0 lines =>, not one'],
    ['a statement in front of all titles', 'cluster c1\n# V1 a\n=> none', 1, 'it has 0 lines =>, not one'],
  ])('says which line of %s is to blame', (_, text, line, why) => {
    const [first] = readRuleVectors(text);
    expect(first).toMatchObject({ ok: false, error: { line, why } });
  });

  it('makes a vector whose sketch has errors fail', () => {
    const [outcome] = outcomesOf('# V1 a\nclster c1\n=> none');
    expect(outcome).toMatchObject({ id: 'V1', line: 1, result: 'failed' });
  });
});

describe('a comparison that differs', () => {
  it('shows what was expected and what came', () => {
    const [outcome] = outcomesOf('# V1 a\ncluster c1 role=remote\n=> none');
    expect(outcome).toMatchObject({
      mismatches: [{ of: '=>', expected: 'none', got: 'controlplane/no-control-plane@c1' }],
    });
  });

  it('is limited to the rules that were named', () => {
    const text = '# V1 a\ncluster c1 role=remote\n=> network/unset-network@c1';
    expect(outcomesOf(text, new Set(['dns/missing-service-stub']))).toMatchObject([{ result: 'passed' }]);
    expect(outcomesOf(text, new Set(['network/unset-network']))).toMatchObject([
      { mismatches: [{ expected: 'network/unset-network@c1', got: 'none' }] },
    ]);
  });

  it('compares errors in order, and a suggestion only where one is demanded', () => {
    const vector = {
      id: 'L1',
      title: 't',
      text: 'clster c1',
      errors: [{ line: 1, column: 1, length: 6, code: 'unknown-statement' }],
    };
    expect(outcomesOf(JSON.stringify([vector]))).toMatchObject([{ result: 'passed' }]);
    const other = { ...vector, errors: [{ ...vector.errors[0], suggestion: 'gw' }], print: '' };
    expect(outcomesOf(JSON.stringify([other]))).toMatchObject([{ mismatches: [{ of: 'errors' }, { of: 'print' }] }]);
  });

  it('skips what cannot be computed yet and fails what cannot be read', () => {
    expect(outcomesOf('[{"id":"T1","design":[],"request":{}}]')).toMatchObject([{ id: 'T1', result: 'skipped' }]);
    expect(outcomesOf('[{"text":"","errors":[]},{"text":1,"errors":[]}]').map(({ result }) => result)).toEqual([
      'passed',
      'failed',
    ]);
    expect(checkVectors('{}').ok).toBe(false);
    expect(checkVectors('just words').ok).toBe(false);
  });
});
