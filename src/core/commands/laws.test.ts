import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { breachesOf } from '../design/integrity.ts';
import { indexOf } from '../design/model-index.ts';
import { readDesign } from '../design/read-design.ts';
import { hug } from '../placement/hug.ts';
import type { Deed } from '../testing/arbitrary-commands.ts';
import { arbitraryDeed, arbitraryDesign, commandFor } from '../testing/arbitrary-commands.ts';
import type { Edit, Edited } from './edits.ts';
import { applyEdit } from './edits.ts';
import { emptyHistory, redo, remember, undo } from './history.ts';
import { isEmptyStep, transact } from './transact.ts';

const deeds = fc.array(arbitraryDeed, { minLength: 1, maxLength: 40, size: 'max' });
const start = fc.oneof(fc.constant(emptyDesign()), arbitraryDesign);

/** Every state on the way, the first included, and what was journalled. */
interface Story {
  readonly states: readonly Edited[];
  readonly edits: readonly Edit[];
  readonly refused: number;
}

/** Runs deeds one by one as the application does; each eleventh number undoes, each thirteenth does again. */
function live(design: Design, list: readonly Deed[]): Story {
  const states: Edited[] = [{ design, history: emptyHistory }];
  const edits: Edit[] = [];
  let refused = 0;
  for (const deed of list) {
    const now = states.at(-1) ?? { design, history: emptyHistory };
    const edit = editFor(now, deed);
    const next = edit && applyEdit(now, edit);
    if (edit && next) {
      states.push(next);
      edits.push(edit);
    } else refused++;
  }
  return { states, edits, refused };
}

function editFor({ design }: Edited, deed: Deed): Edit | undefined {
  if (deed.a % 11 === 10) return { type: 'undo' };
  if (deed.a % 13 === 12) return { type: 'redo' };
  const gesture = deed.b % 5 === 0 ? { gesture: 'typing' } : {};
  const result = transact(design, [commandFor(design, deed)], gesture);
  return result.ok && !isEmptyStep(result.value.step) ? { type: 'do', step: result.value.step } : undefined;
}

/** Key order does not survive undo, and means nothing. */
const text = (value: unknown): string => canonicalJson(value);

describe('any log of commands', { timeout: 60_000 }, () => {
  it('leaves a whole, valid design in normal form after each step', () => {
    fc.assert(
      fc.property(start, deeds, (design, list) => {
        for (const { design: now } of live(design, list).states) {
          expect(breachesOf(now.model)).toEqual([]);
          const read = readDesign(JSON.parse(JSON.stringify(now)));
          expect(read.ok && read.value.repairs).toEqual([]);
          expect(read.ok && text(read.value.design)).toBe(text(now));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives everything on the board a box, and containers that fit', () => {
    fc.assert(
      fc.property(start, deeds, (design, list) => {
        for (const { design: now } of live(design, list).states.slice(1)) {
          const boxed = Object.values(now.model.entities).filter(({ kind }) =>
            ['region', 'zone', 'cluster', 'vm', 'note'].includes(kind),
          );
          expect(Object.keys(now.layout).toSorted()).toEqual(boxed.map(({ id }) => id).toSorted());
          expect(text(hug(indexOf(now.model), now.layout))).toBe(text(now.layout));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is taken back step by step to the bytes it began with, and done again to those it ended with', () => {
    fc.assert(
      fc.property(start, deeds, (design, list) => {
        const last = live(design, list).states.at(-1);
        if (!last) return;
        const trail: string[] = [text(last.design)];
        let { design: now, history } = last;
        for (let moved = undo(now, history); moved; moved = undo(now, history)) {
          ({ design: now, history } = moved);
          trail.unshift(text(now));
        }
        expect(trail[0]).toBe(text(design));
        for (let n = 1; ; n++) {
          const moved = redo(now, history);
          if (!moved) break;
          ({ design: now, history } = moved);
          // What was undone at the end of the log is done again as well, beyond what the log ended with.
          if (n < trail.length) expect(text(now)).toBe(trail[n]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('undoes a single step exactly, and redoes it exactly', () => {
    fc.assert(
      fc.property(start, arbitraryDeed, (design, deed) => {
        const result = transact(design, [commandFor(design, deed)]);
        if (!result.ok) return;
        const history = remember(emptyHistory, result.value.step);
        const back = undo(result.value.design, history);
        expect(back && text(back.design)).toBe(text(design));
        const again = back && redo(back.design, back.history);
        expect(again && text(again.design)).toBe(text(result.value.design));
      }),
      { numRuns: 400 },
    );
  });

  it('replays from its journal to the same design and the same past, through JSON', () => {
    fc.assert(
      fc.property(start, deeds, (design, list) => {
        const { states, edits } = live(design, list);
        let replayed: Edited = { design, history: emptyHistory };
        for (const edit of JSON.parse(JSON.stringify(edits)) as Edit[])
          replayed = applyEdit(replayed, edit) ?? replayed;
        expect(text(replayed)).toBe(text(states.at(-1)));
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing when it is refused, and never the design it was given', () => {
    fc.assert(
      fc.property(start, deeds, (design, list) => {
        const before = text(design);
        for (const deed of list)
          transact(design, [commandFor(design, deed), { type: 'entity.rename', args: { id: 'note:none', name: 'x' } }]);
        live(design, list);
        expect(text(design)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('is really made of accepted and of refused commands', () => {
    const samples = fc
      .sample(fc.tuple(start, deeds), { numRuns: 50, seed: 1 })
      .map(([design, list]) => live(design, list));
    const accepted = samples.reduce((sum, { edits }) => sum + edits.length, 0);
    const refused = samples.reduce((sum, story) => sum + story.refused, 0);
    expect(accepted).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(100);
  });
});
