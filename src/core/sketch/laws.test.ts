import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { breachesOf } from '../design/integrity.ts';
import { schemaOfKind, schemaOfLink } from '../design/design.ts';
import type { Model } from '../design/design.ts';
import { arbitraryModel } from '../testing/arbitraries.ts';
import { meaningOf } from '../testing/meaning.ts';
import { parseSketch } from './parse.ts';
import { printSketch } from './print.ts';

/** Half a second alone; a machine that runs everything at once may take its time. */
const SHARED_MACHINE_MS = 60_000;

const runs = { numRuns: 200 };

function faultsOf(model: Model): unknown {
  const elements = [...Object.values(model.entities), ...Object.values(model.links)];
  const invalid = elements.filter((element) => {
    const schema = 'from' in element ? schemaOfLink(element.kind) : schemaOfKind(element.kind);
    return !schema || !v.is(schema, element);
  });
  return { invalid, breaches: breachesOf(model) };
}
const faultless = { invalid: [], breaches: [] };

describe('a drawing and its text', { timeout: SHARED_MACHINE_MS }, () => {
  it('has generated models that are whole', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(faultsOf(model)).toEqual(faultless);
      }),
      runs,
    );
  });

  it('says the same after print and parse', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const text = printSketch(model);
        const parsed = parseSketch(text);
        // A drawing may lack what a text must say: a VM that has not joined a cluster yet.
        expect(parsed.problems.filter(({ code }) => code !== 'required-key')).toEqual([]);
        expect(meaningOf(parsed.model)).toEqual(meaningOf(model));
        expect(faultsOf(parsed.model)).toEqual(faultless);
      }),
      runs,
    );
  });

  it('has one text', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const text = printSketch(model);
        const parsed = parseSketch(text).model;
        expect(printSketch(parsed)).toBe(text);
        expect(parseSketch(printSketch(parsed)).model).toEqual(parsed);
      }),
      runs,
    );
  });
});
