import { describe, expect, it, test } from 'vitest';
import { emptyDesign } from '../design/design.ts';
import { kindOf, linkKindOf } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { istiodsOf } from '../semantics/control.ts';
import type { Collection, View } from '../semantics/view.ts';
import { parseSketch } from '../sketch/parse.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import type { Rule } from './define-rule.ts';
import { defineRule } from './define-rule.ts';
import { allRules } from './index.ts';
import { runRules } from './run-rules.ts';

const text = { en: 'A text.', zh: '文本。' };
const meta = {
  id: 'network/example',
  code: 'ML0399',
  severity: 'warning',
  recommended: false,
  sources: ['https://istio.io/latest/docs/'],
  verify: 'istioctl --context "$CTX" version',
  summary: text,
  why: text,
  consequence: text,
  notWhen: text,
} as const;
const messages = {
  here: {
    en: ({ name }: { name: string }) => `${name} is here.`,
    zh: ({ name }: { name: string }) => `${name} 在这里。`,
  },
};

describe('a rule', () => {
  it('can query only what it declares', () => {
    const rule = defineRule({
      ...meta,
      reads: ['cluster'],
      messages,
      *check(ix) {
        for (const cluster of ix.all('cluster')) {
          // @ts-expect-error -- gateways are not declared
          ix.all('gateway');
          // @ts-expect-error -- nor are links of any kind
          ix.from(cluster.id, 'remoteSecret');
          // @ts-expect-error -- nor what this function reads
          istiodsOf(ix, cluster);
          yield { at: cluster.id, element: cluster.name, message: 'here', params: { name: cluster.name } };
        }
      },
    });
    const { model } = parseSketch('cluster c1');
    expect(runRules(model, [rule]).map((finding) => finding.text)).toEqual([{ en: 'c1 is here.', zh: 'c1 在这里。' }]);
  });

  it('can yield only its own messages, with their values', () => {
    const spec = { ...meta, reads: ['mesh'], messages } as const;
    const at = 'mesh:m1';
    const element = 'm1';
    // @ts-expect-error -- there is no such message
    const misspelt = defineRule({ ...spec, check: () => [{ at, element, message: 'hear', params: { name: 'm1' } }] });
    // @ts-expect-error -- a name is missing
    const valueless = defineRule({ ...spec, check: () => [{ at, element, message: 'here', params: {} }] });
    const half = { en: () => 'Only one language.' };
    // @ts-expect-error -- a language is missing
    const halfSaid = defineRule({ ...spec, messages: { half }, check: () => [] });
    expect([misspelt, valueless, halfSaid].map(({ code }) => code)).toEqual(['ML0399', 'ML0399', 'ML0399']);
  });

  it('takes a wider view for a narrow one, never the other way', () => {
    const count = (ix: View<'cluster'>): number => ix.all('cluster').length;
    const wide: View<'cluster' | 'gateway' | 'control'> = indexOf(emptyDesign().model);
    expect(count(wide)).toBe(0);
    const narrow: View<'cluster'> = wide;
    // @ts-expect-error -- the narrow view may hold no gateways
    const back: View<'cluster' | 'gateway'> = narrow;
    expect(back).toBe(narrow);
  });
});

const cases = import.meta.glob<{ cases: RuleCases }>('./*/*.cases.ts', { eager: true });

describe('what a rule declares is what it reads', () => {
  test.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { valid, invalid } = cases[`./${id}.cases.ts`]?.cases ?? { valid: {}, invalid: {} };
    const sketches = [...Object.values(valid), ...Object.values(invalid).map(({ given }) => given)];
    const asked = new Set(sketches.flatMap((sketch) => [...collectionsAsked(rule, sketch)]));
    expect([...asked].filter((collection) => !rule.reads.includes(collection))).toEqual([]);
  });
});

/** Runs a rule over an index that notes what it is asked for. The index is a new object, so nothing is remembered from before. */
function collectionsAsked(rule: Rule, sketch: string): ReadonlySet<Collection> {
  const asked = new Set<Collection>();
  const index = indexOf(parseSketch(sketch).model);
  const note = <C extends Collection>(collection: C): C => {
    asked.add(collection);
    return collection;
  };
  const noting: ModelIndex = {
    get model(): never {
      throw new Error('a rule reads through its index');
    },
    all: (kind) => index.all(note(kind)),
    named: (kind, name) => index.named(note(kind), name),
    childrenOf: (id, kind) => index.childrenOf(id, note(kind)),
    links: (kind) => index.links(note(kind)),
    from: (id, kind) => index.from(id, note(kind)),
    to: (id, kind) => index.to(id, note(kind)),
    get: (id) => {
      if (id) note(kindOf(id));
      return index.get(id);
    },
    link: (id) => {
      note(linkKindOf(id));
      return index.link(id);
    },
  };
  for (const _ of rule.check(noting));
  return asked;
}
