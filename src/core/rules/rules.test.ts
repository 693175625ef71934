import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages, say } from '../base/text.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { transact } from '../commands/transact.ts';
import type { Design, Model } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { parseSketch } from '../sketch/parse.ts';
import { indexOf } from '../design/model-index.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import type { Finding, Fix, Rule } from './define-rule.ts';
import { ruleGroups } from './define-rule.ts';
import { allRules } from './index.ts';
import readme from './README.md?raw';
import { problemCounts, runRules } from './run-rules.ts';

const files = import.meta.glob<Record<string, unknown>>('./*/*.ts', { eager: true });
const paths = Object.keys(files).filter((path) => !/\.(test|cases)\.ts$/.test(path));

const casesOf = (rule: Rule): RuleCases => {
  const cases = files[`./${rule.id}.cases.ts`]?.['cases'];
  // Each cases file exports one constant of this type, which the compiler has checked there.
  return cases as RuleCases;
};

interface Example {
  readonly rule: Rule;
  readonly title: string;
  readonly given: string;
  readonly expect: readonly (readonly [string, string])[];
}

const examples: readonly Example[] = allRules.flatMap((rule) => [
  ...Object.entries(casesOf(rule).valid).map(([title, given]) => ({ rule, title, given, expect: [] })),
  ...Object.entries(casesOf(rule).invalid).map(([title, one]) => ({ rule, title, ...one })),
]);

const named = examples.map((example) => [`${example.rule.id}: ${example.title}`, example] as const);

function designOf(sketch: string): Design {
  const { model, problems } = parseSketch(sketch);
  expect({ sketch, problems }).toEqual({ sketch, problems: [] });
  // An empty batch brings the drawing into normal form and gives everything a box.
  const settled = transact({ ...emptyDesign(), model }, []);
  if (!settled.ok) throw new Error(settled.error.message.en);
  return settled.value.design;
}

function after(design: Design, fix: Fix): Design {
  const result = transact(design, fix.commands(indexOf(design.model)));
  if (!result.ok) throw new Error(`${fix.title.en}: ${result.error.message.en}`);
  return result.value.design;
}

const errorKeys = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ key }) => key);

describe('the registry', () => {
  it('lists every file of the folder, under its path, sorted', () => {
    expect(allRules.map(({ id }) => `./${id}.ts`)).toEqual(paths.toSorted());
  });

  it('gives each rule a code of its own', () => {
    expect(new Set(allRules.map(({ code }) => code)).size).toBe(allRules.length);
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has cases of both sorts', () => {
    expect(Object.keys(casesOf(rule).invalid)).not.toHaveLength(0);
    expect(Object.keys(casesOf(rule).valid)).not.toHaveLength(0);
  });

  it('has a case for each of its messages', () => {
    const seen = new Set(
      Object.values(casesOf(rule).invalid).flatMap((one) => one.expect.map(([, message]) => message)),
    );
    expect([...seen].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
  });

  it('has a code in the hundred of its group', () => {
    const hundred = ruleGroups.findIndex((group) => id.startsWith(`${group}/`)) + 1;
    expect(rule.code).toMatch(new RegExp(`^ML${String(hundred).padStart(2, '0')}\\d\\d$`));
  });

  it('has the code that the table of this folder keeps for it', () => {
    const [group = '', name = ''] = id.split('/');
    const row = readme.split('\n').find((line) => line.startsWith(`| ${group} `));
    expect(row).toContain(rule.code.slice(0, 4));
    expect(row).toMatch(new RegExp(`\\b${rule.code.slice(4)} ${name}\\b`));
  });

  it('has sources and a line to verify it', () => {
    for (const source of rule.sources) expect(source).toMatch(/^https:\/\/(istio\.io|github\.com\/istio)\//);
    expect(rule.verify).toMatch(/^(istioctl|kubectl) --context "\$CTX" [^\n]+$/);
  });

  it('has every text in both languages', () => {
    for (const text of [rule.summary, rule.why, rule.consequence, rule.notWhen]) {
      for (const language of languages) expect(text[language]).toMatch(/[.。]$/);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('cases', () => {
  test.each(named)('%s', (_, { rule, given, expect: expected }) => {
    const findings = runRules(designOf(given).model, [rule]);
    const places = findings.map(({ element, message }) => [element, message].join(': '));
    expect(places.toSorted()).toEqual(expected.map((place) => place.join(': ')).toSorted());
  });

  test.each(named)('texts are whole sentences: %s', (_, { given }) => {
    for (const { text, fixes, suggestions } of runRules(designOf(given).model)) {
      expect(text.en).toMatch(/^[^\s].*\.$/);
      expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(`${text.en}${text.zh}`).not.toMatch(/undefined|\bnull\b|\[object/);
      for (const { title } of [...fixes, ...suggestions]) {
        expect(title.en).not.toBe('');
        expect(title.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('fixes', () => {
  const broken = named.filter(([, example]) => example.expect.length > 0);

  test.each(broken)('remove their finding, add no error and are done after once: %s', (_, { given }) => {
    const design = designOf(given);
    const before = runRules(design.model);
    const known = new Set(errorKeys(before));
    for (const { key, fixes } of before) {
      for (const fix of fixes) {
        const fixed = after(design, fix);
        const findings = runRules(fixed.model);
        expect({ [fix.title.en]: findings.filter((one) => one.key === key) }).toEqual({ [fix.title.en]: [] });
        const added = errorKeys(findings).filter((one) => !known.has(one));
        expect({ [fix.title.en]: added }).toEqual({ [fix.title.en]: [] });
        expect(canonicalJson(after(fixed, fix).model)).toBe(canonicalJson(fixed.model));
      }
    }
  });

  test.each(broken)('suggestions can be carried out: %s', (_, { given }) => {
    const design = designOf(given);
    for (const { suggestions } of runRules(design.model)) for (const choice of suggestions) after(design, choice);
  });
});

describe('rules are functions of meaning alone', () => {
  test.each(named)('they change nothing: %s', (_, { given }) => {
    const { model } = designOf(given);
    const findings = runRules(deepFreeze(structuredClone(model)));
    for (const { fixes, suggestions } of findings) for (const fix of [...fixes, ...suggestions]) fix.commands();
    expect(said(findings)).toEqual(said(runRules(model)));
  });

  it('they do not depend on the order of keys nor on ids', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.infiniteStream(fc.nat()), ({ given }, dice) => {
        const { model } = designOf(given);
        expect(said(runRules(relabelled(shuffled(model, dice))))).toEqual(said(runRules(model)));
      }),
    );
  });

  it('they find the same, in a stable order, however often they run', () => {
    for (const { given } of examples) {
      const { model } = designOf(given);
      const keys = runRules(model).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(runRules(structuredClone(model), allRules.toReversed()).map(({ key }) => key)).toEqual(keys);
    }
  });
});

describe('a rule that fails', () => {
  const [first, ...rest] = allRules;
  if (!first) throw new Error('there are no rules');
  const failing: Rule = {
    ...first,
    check: () => {
      throw new Error('boom');
    },
  };

  it('becomes a finding, and the others go on', () => {
    const { model } = designOf('mesh m1 | cluster c1 | cluster c2 role=remote');
    const findings = runRules(model, [failing, ...rest]);
    expect(findings.find(({ message }) => message === 'crashed')).toMatchObject({
      rule: first.id,
      severity: 'warning',
    });
    expect(findings.map(({ rule }) => rule)).toContain('controlplane/no-control-plane');
  });

  it('keeps what it found before', () => {
    const { model } = designOf('mesh m1 root=R | cluster c1 | cluster c2 role=remote');
    const rule = allRules.find(({ id }) => id === 'controlplane/no-control-plane');
    if (!rule) throw new Error('the rule is gone');
    const half: Rule = {
      ...rule,
      *check(ix) {
        yield* rule.check(ix);
        throw new Error('boom');
      },
    };
    expect(runRules(model, [half]).map(({ message }) => message)).toEqual(['none', 'crashed']);
  });
});

it('counts the findings of each severity', () => {
  const { model } = designOf('mesh m1 root=R | cluster c1 | cluster c2 role=remote cp=c1 | secret c1 reads c2');
  expect(problemCounts(runRules(model))).toEqual({ error: 1, warning: 1, info: 1 });
});

it('fills in the values of a message in every language', () => {
  const phrase = { en: ({ a }: { a: string }) => `${a} is here.`, zh: ({ a }: { a: string }) => `${a} 在这里。` };
  expect(say(phrase, { a: 'c1' })).toEqual({ en: 'c1 is here.', zh: 'c1 在这里。' });
});

/** A finding without its ids. */
const said = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ rule, element, message, text, value }) => JSON.stringify([rule, element, message, text, value]))
    .toSorted();

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}

function shuffled(model: Model, dice: Iterator<number>): Model {
  const shuffle = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(table)
        .map((entry) => [Number(dice.next().value), entry] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, entry]) => entry),
    );
  return { entities: shuffle(model.entities), links: shuffle(model.links) };
}

/** The same drawing under other ids, whose order is turned round. */
function relabelled(model: Model): Model {
  const ids = Object.keys(model.entities).toSorted();
  let text = JSON.stringify(model);
  const numbered = ids.map(
    (id, n) => [id, `${id.slice(0, id.indexOf(':'))}:k${String(ids.length - n).padStart(4, '0')}`] as const,
  );
  // Longest first, so that no id is found inside another; the end of an id is a quote or a `>`.
  for (const [id, next] of numbered.toSorted(([a], [b]) => b.length - a.length)) {
    text = text.replaceAll(`${id}"`, `${next}"`).replaceAll(`${id}>`, `${next}>`);
  }
  return JSON.parse(text) as Model; // the same shape with other ids
}
