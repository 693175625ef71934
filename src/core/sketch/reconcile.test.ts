import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachesOf } from '../design/integrity.ts';
import { arbitraryModel } from '../testing/arbitraries.ts';
import { arbitrarySketch } from '../testing/arbitrary-sketch.ts';
import { meaningOf } from '../testing/meaning.ts';
import { parseSketch } from './parse.ts';
import { printSketch } from './print.ts';
import { reconcile } from './reconcile.ts';

/** Half a second alone; a machine that runs everything at once may take its time. */
const SHARED_MACHINE_MS = 60_000;

const runs = { numRuns: 200 };
const modelOf = (text: string): ReturnType<typeof parseSketch>['model'] => parseSketch(text).model;

/** The drawing after its text was edited. */
function edited(before: string, after: string): { old: ReturnType<typeof modelOf>; now: ReturnType<typeof modelOf> } {
  const old = modelOf(before);
  return { old, now: reconcile(old, modelOf(after)) };
}

describe('reconciling a drawing with its edited text', { timeout: SHARED_MACHINE_MS }, () => {
  it('returns the drawing itself when the text says nothing new', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(reconcile(model, modelOf(printSketch(model)))).toBe(model);
      }),
      runs,
    );
  });

  it('says what the text says, whatever was drawn before', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, (old, other) => {
        const now = reconcile(old, modelOf(printSketch(other)));
        expect(meaningOf(now)).toEqual(meaningOf(other));
        expect(breachesOf(now)).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps every object that an edit did not touch', () => {
    fc.assert(
      fc.property(arbitrarySketch, (text) => {
        const old = modelOf(text);
        const now = reconcile(old, modelOf(`${text}\nteam another-one`));
        const added = Object.values(now.entities).filter((entity) => !Object.values(old.entities).includes(entity));
        // Inside an open quote or a comment the new line may be swallowed; nothing else may change in any case.
        expect(added.length).toBeLessThanOrEqual(1);
        expect(now.links).toBe(old.links);
      }),
      runs,
    );
  });

  it('keeps the id of what was renamed', () => {
    const { now } = edited('cluster c1\ncluster c2\ngw g at=c2', 'cluster c1\ncluster west\ngw g at=west');
    expect(now.entities['cluster:c2']).toMatchObject({ name: 'west' });
    expect(now.entities['gateway:g']).toMatchObject({ parent: 'cluster:c2' });
  });

  it('gives a new element an id that nothing ever had', () => {
    const { old, now } = edited('cluster c1\ncluster c2', 'cluster west\ncluster c2');
    expect(Object.keys(now.entities)).toEqual(Object.keys(old.entities));
    const later = reconcile(now, modelOf('cluster west\ncluster c2\ncluster c1'));
    expect(later.entities['cluster:c1-2']).toMatchObject({ name: 'c1' });
  });

  it('tells zones apart by their region', () => {
    const before = 'zone a region=r1\nzone a region=r2';
    const { old, now } = edited(before, 'zone a region=r2\nzone a region=r1\nzone b region=r1');
    for (const id of ['zone:a', 'zone:a-2'] as const) expect(now.entities[id]).toBe(old.entities[id]);
  });

  it('changes no number when something is added at the end, and few when it is put in between', () => {
    const before = 'cluster a\ncluster b\ngw g at=a\ngw h at=b';
    const atEnd = edited(before, 'cluster a\ncluster b\ncluster c\ngw g at=a\ngw h at=b');
    for (const name of ['cluster:a', 'cluster:b', 'gateway:g', 'gateway:h'] as const) {
      expect(atEnd.now.entities[name]).toBe(atEnd.old.entities[name]);
    }
    const between = edited(before, 'cluster a\ncluster x\ncluster b\ngw g at=a\ngw h at=b');
    for (const name of ['cluster:a', 'gateway:g', 'gateway:h'] as const) {
      expect(between.now.entities[name]).toBe(between.old.entities[name]);
    }
  });

  it('follows the order of a list', () => {
    const { old, now } = edited(
      'cluster a\ncluster b\ncluster r role=remote cp=a,b',
      'cluster a\ncluster b\ncluster r role=remote cp=b,a',
    );
    expect(now.entities).toBe(old.entities);
    expect(printSketch(now)).toContain('cp=b,a');
  });
});
