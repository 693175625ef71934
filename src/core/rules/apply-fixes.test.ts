import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { parseSketch } from '../sketch/parse.ts';
import { applySafeFixes } from './apply-fixes.ts';
import { problemCounts, runRules } from './run-rules.ts';

function designOf(sketch: string): Design {
  const settled = transact({ ...emptyDesign(), model: parseSketch(sketch).model }, []);
  if (!settled.ok) throw new Error(settled.error.message.en);
  return settled.value.design;
}

const FORGOTTEN = `mesh m1 | cluster c1 net=n1 | cluster c2 net=n2 | cluster c3 role=remote cp=c1 net=n2
svc shop/web in=c1,c3 from=c1,c2 | svc shop/cart in=c2 from=c1,c3`;

describe('fixing everything safe', () => {
  it('leaves no error in a design where all was forgotten', () => {
    const design = designOf(FORGOTTEN);
    expect(problemCounts(runRules(design.model)).error).toBeGreaterThan(5);
    const { left, passes } = applySafeFixes(design);
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(left.flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(passes).toBeLessThan(10);
  });

  it('is one batch: the same commands in one step give the same drawing', () => {
    const design = designOf(FORGOTTEN);
    const fixed = applySafeFixes(design);
    const once = transact(design, fixed.commands);
    expect(once.ok && canonicalJson(once.value.design.model)).toBe(canonicalJson(fixed.design.model));
  });

  it('changes nothing where there is nothing to fix', () => {
    const design = designOf('cluster c1 net=n1');
    expect(applySafeFixes(design)).toMatchObject({ design, commands: [], fixed: 0 });
  });
});
