import { describe, expect, expectTypeOf, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import { invariant } from '../base/invariant.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { breachesOf } from '../design/integrity.ts';
import { emptyHistory, redo, remember, undo } from './history.ts';
import type { Command } from './index.ts';
import { replay, transact } from './transact.ts';

const twoClusters: readonly Command[] = [
  { type: 'entity.add', args: { id: 'region:r1', name: 'us-east1' } },
  { type: 'entity.add', args: { id: 'zone:z1', name: 'us-east1-a', parent: 'region:r1' } },
  { type: 'entity.add', args: { id: 'network:n1', name: 'network1' } },
  {
    type: 'entity.add',
    args: { id: 'cluster:c1', name: 'cluster1', parent: 'zone:z1', fields: { network: 'network:n1' } },
  },
  { type: 'entity.add', args: { id: 'cluster:c2', name: 'cluster2', parent: 'zone:z1', fields: { role: 'remote' } } },
  {
    type: 'entity.add',
    args: { id: 'gateway:g1', name: 'ew1', parent: 'cluster:c1', fields: { networkLabel: 'network:n1' } },
  },
  { type: 'link.add', args: { kind: 'control', from: 'cluster:c1', to: 'cluster:c2' } },
  { type: 'link.add', args: { kind: 'remoteSecret', from: 'cluster:c1', to: 'cluster:c2' } },
];

function run(design: Design, commands: readonly Command[]): { design: Design; step: ReturnType<typeof stepOf> } {
  const result = transact(design, commands);
  invariant(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return { design: result.value.design, step: result.value.step };
}
const stepOf = (design: Design): NonNullable<Extract<ReturnType<typeof transact>, { ok: true }>>['value']['step'] =>
  run(design, []).step;

describe('transact', () => {
  it('computes the types of entities from their kinds', () => {
    expectTypeOf<EntityOf<'cluster'>['role']>().toEqualTypeOf<'primary' | 'remote' | 'extcp'>();
    expectTypeOf<EntityOf<'cluster'>['network']>().toEqualTypeOf<`network:${string}` | undefined>();
    expectTypeOf<EntityOf<'cluster'>['ca']>().toEqualTypeOf<`ca:${string}` | 'self' | undefined>();
  });

  it('builds a drawing whose containers fit their content', () => {
    const { design } = run(emptyDesign(), twoClusters);
    expect(breachesOf(design.model)).toEqual([]);
    const zone = design.layout['zone:z1'];
    const region = design.layout['region:r1'];
    invariant(zone && region, 'containers have boxes');
    expect(region.w).toBeGreaterThan(zone.w);
    expect(design.model.entities['cluster:c1']).toMatchObject({ mesh: 'mesh:m1', role: 'primary' });
  });

  it('keeps the identity of the model while things only move', () => {
    const { design } = run(emptyDesign(), twoClusters);
    const box = design.layout['cluster:c1'];
    invariant(box, 'placed');
    const moved = run(design, [
      { type: 'entity.move', args: { moves: [{ id: 'cluster:c1', to: { x: box.x + 80, y: box.y } }] } },
    ]);
    expect(moved.design.model).toBe(design.model);
    expect(moved.design.layout).not.toEqual(design.layout);
  });

  it('takes everything that depends on a removed thing with it, and undo brings it all back', () => {
    const { design } = run(emptyDesign(), twoClusters);
    const removed = run(design, [{ type: 'entity.remove', args: { ids: ['cluster:c1', 'network:n1'] } }]);
    expect(Object.keys(removed.design.model.entities).sort()).toEqual([
      'cluster:c2',
      'mesh:m1',
      'region:r1',
      'zone:z1',
    ]);
    expect(removed.design.model.links).toEqual({});
    expect(canonicalJson(replay(removed.design, removed.step.backward))).toBe(canonicalJson(design));
  });

  it('changes nothing at all when one command of a batch is refused', () => {
    const { design } = run(emptyDesign(), twoClusters);
    const result = transact(design, [
      { type: 'entity.rename', args: { id: 'cluster:c1', name: 'other' } },
      { type: 'entity.rename', args: { id: 'cluster:c2', name: 'other' } },
    ]);
    expect(result).toMatchObject({ ok: false, error: { code: 'name.taken' } });
  });

  it.each([
    [
      'a name with a control character',
      { type: 'entity.rename', args: { id: 'cluster:c1', name: 'a\nb' } },
      'name.not-an-id',
    ],
    [
      'a value outside the choice',
      { type: 'entity.set', args: { id: 'cluster:c1', values: { role: 'boss' } } },
      'field.not-allowed',
    ],
    [
      'a field of another kind',
      { type: 'entity.set', args: { id: 'cluster:c1', values: { exposes: ['istiod'] } } },
      'field.not-allowed',
    ],
    [
      'a link to oneself',
      { type: 'link.add', args: { kind: 'control', from: 'cluster:c1', to: 'cluster:c1' } },
      'link.not-allowed',
    ],
    [
      'a link that exists',
      { type: 'link.add', args: { kind: 'control', from: 'cluster:c1', to: 'cluster:c2' } },
      'link.exists',
    ],
    [
      'a region in a zone',
      { type: 'entity.reparent', args: { id: 'region:r1', parent: 'zone:z1' } },
      'placement.cannot-hold',
    ],
    [
      'a reference to nothing',
      { type: 'entity.set', args: { id: 'cluster:c1', values: { network: 'network:no' } } },
      'design.dangling-reference',
    ],
  ])('refuses %s', (_, command, code) => {
    const { design } = run(emptyDesign(), twoClusters);
    expect(transact(design, [command as Command])).toMatchObject({ ok: false, error: { code } });
  });

  it('merges the steps of one gesture into one undo', () => {
    let { design } = run(emptyDesign(), twoClusters);
    const start = design;
    let history = emptyHistory;
    for (const name of ['a', 'ab', 'abc']) {
      const result = transact(design, [{ type: 'entity.rename', args: { id: 'cluster:c1', name } }], {
        gesture: 'typing',
      });
      invariant(result.ok, 'renamed');
      design = result.value.design;
      history = remember(history, result.value.step);
    }
    expect(history.past).toHaveLength(1);
    const undone = undo(design, history);
    invariant(undone, 'there is a step');
    expect(canonicalJson(undone.design)).toBe(canonicalJson(start));
    const again = redo(undone.design, undone.history);
    expect(again?.design.model.entities['cluster:c1']?.name).toBe('abc');
  });
});
