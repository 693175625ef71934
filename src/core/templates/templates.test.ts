import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Command } from '../commands/index.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { indexOf } from '../design/model-index.ts';
import { applySafeFixes } from '../rules/apply-fixes.ts';
import { runRules } from '../rules/run-rules.ts';
import { parseSketch } from '../sketch/parse.ts';
import { printSketch } from '../sketch/print.ts';
import { templates } from './index.ts';

const files = Object.keys(import.meta.glob('./*.ts')).filter((path) => !/index|define-|\.test/.test(path));
const named = templates.map((template) => [template.id, template] as const);

function drawn(commands: readonly Command[]): Design {
  const result = transact(emptyDesign(), commands);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value.design;
}

it('the registry lists every file of the folder', () => {
  expect(templates.map(({ id }) => `./${id}.ts`).toSorted()).toEqual(files.toSorted());
});

describe('every template', () => {
  test.each(named)('%s raises no error and the stated warnings only', (_, { build, warnings }) => {
    const findings = runRules(drawn(build()).model).filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ rule }) => rule)).toEqual(warnings);
    for (const { severity } of findings) expect(severity).toBe('warning');
  });

  test.each(named)('%s has whole texts in both languages', (_, { title, description, summary, source }) => {
    for (const text of [title, description, summary]) {
      expect(text.en).not.toBe('');
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
    expect(source).toMatch(/^https:\/\/istio\.io\/latest\/docs\//);
  });

  test.each(named)('%s is the same drawing each time', (_, { build }) => {
    expect(canonicalJson(drawn(build()))).toBe(canonicalJson(drawn(build())));
  });

  test.each(named)('%s survives being written as a sketch', (_, { build }) => {
    const text = printSketch(drawn(build()).model);
    const { model, problems } = parseSketch(text);
    expect(problems).toEqual([]);
    expect(printSketch(model)).toBe(text);
  });

  test.each(named)('%s misses every gateway between clusters and every secret that is taken away', (_, { build }) => {
    const design = drawn(build());
    const index = indexOf(design.model);
    const before = new Set(runRules(design.model).map(({ key }) => key));
    const losses: Command[] = [
      ...index
        .all('gateway')
        .filter(({ type, exposes }) => type === 'ew' || exposes)
        .map(({ id }) => ({ type: 'entity.remove' as const, args: { ids: [id] } })),
      ...index.links('remoteSecret').map(({ id }) => ({ type: 'link.remove' as const, args: { ids: [id] } })),
    ];
    for (const loss of losses) {
      const result = transact(design, [loss]);
      if (!result.ok) throw new Error(result.error.message.en);
      const broken = result.value.design;
      expect({ ...loss, isMissed: runRules(broken.model).some(({ key }) => !before.has(key)) }).toEqual({
        ...loss,
        isMissed: true,
      });
      const repaired = applySafeFixes(broken).left.filter(({ severity }) => severity === 'error');
      expect({ ...loss, repaired }).toEqual({ ...loss, repaired: [] });
    }
  });
});
