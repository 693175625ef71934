import { describe, expect, test } from 'vitest';
import { transact } from '../../../core/commands/transact.ts';
import type { Design } from '../../../core/design/design.ts';
import { emptyDesign } from '../../../core/design/design.ts';
import type { EntityId, Kind } from '../../../core/design/ids.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import { arrange } from '../../../core/placement/auto-place.ts';
import { parseSketch } from '../../../core/sketch/parse.ts';
import { groundOf } from '../board.ts';
import { planPlacement } from './placement-plan.ts';

function drawn(sketch: string): Design {
  const { model, problems } = parseSketch(sketch.replaceAll('|', '\n'));
  expect(problems).toEqual([]);
  return { ...emptyDesign(), model, layout: arrange(indexOf(model)) };
}

/** Drops a new thing in the middle of a drawn one, or far out on the board. */
function drop(design: Design, kind: Kind, on: EntityId | null) {
  const ground = groundOf(indexOf(design.model), design.layout);
  const box = on ? ground.boxes.get(on)! : { x: 5_000, y: 5_000, w: 0, h: 0 };
  const plan = planPlacement(ground, { kind, key: 'new', at: { x: box.x + box.w / 2, y: box.y + box.h / 2 } });
  if (!plan.ok) return { refused: plan.error.en };
  const done = transact(design, plan.value.commands);
  if (!done.ok) throw new Error(done.error.message.en);
  const index = indexOf(done.value.design.model);
  return { index, made: index.get(plan.value.id)!, where: plan.value.where.en };
}

const design = drawn('cluster c1 region=east zone=a | cluster c2 region=west net=n2 | svc shop/web in=c1');
const { id: c1, parent: zone } = indexOf(design.model).named('cluster', 'c1')!;
const c2 = indexOf(design.model).named('cluster', 'c2')!.id;
const region = indexOf(design.model).named('region', 'west')!.id;

describe('a thing from the palette', () => {
  test.each([
    ['cluster', zone!, zone],
    ['cluster', region, region],
    ['cluster', null, undefined],
    ['zone', region, region],
    ['zone', null, undefined],
    ['region', zone!, undefined],
    ['vm', zone!, zone],
    ['note', zone!, undefined],
  ] as const)('%s on %s stands in %s', (kind, on, parent) => {
    expect(drop(design, kind, on).made!.parent).toBe(parent);
  });

  test('a cluster takes the next free name and the only mesh', () => {
    const { made, where } = drop(design, 'cluster', zone!);
    expect(made).toMatchObject({ name: 'cluster1', mesh: 'mesh:m1' });
    expect(where).toBe('in a');
  });

  test('a network becomes that of the cluster, or of every cluster of the region', () => {
    expect(drop(design, 'network', c1).index!.get(c1)!.network).toBe('network:new');
    const { index } = drop(design, 'network', region);
    expect(index!.all('cluster').map(({ network }) => network)).toEqual([undefined, 'network:new']);
  });

  test('a mesh takes the cluster it lands on', () => {
    expect(drop(design, 'mesh', c1).index!.get(c1)!.mesh).toBe('mesh:new');
  });

  test('a gateway needs a cluster, and bears the label of its network', () => {
    expect(drop(design, 'gateway', null)).toEqual({ refused: 'Drop it on a cluster' });
    expect(drop(design, 'gateway', c2).made).toMatchObject({ type: 'ew', parent: c2, networkLabel: 'network:n2' });
  });

  test('a gateway exposes services where there is another network to reach them from', () => {
    const many = drawn('cluster c1 net=n1 | cluster c2 net=n2');
    const on = indexOf(many.model).all('cluster')[0]!.id;
    expect(drop(many, 'gateway', on).made).toMatchObject({ exposes: ['services'] });
    expect(drop(design, 'gateway', c2).made).not.toHaveProperty('exposes');
  });

  test('a service is deployed where it lands, in the namespace of its neighbours', () => {
    const { index, made } = drop(design, 'service', c1);
    expect(made!.name).toBe('shop/service1');
    expect(index!.from(made!.id, 'placement').map(({ to }) => to)).toEqual([c1]);
    expect(drop(design, 'service', c2).made!.name).toBe('default/service1');
    expect(drop(design, 'service', null)).toEqual({ refused: 'Drop it on a cluster' });
  });

  test('a machine on a cluster joins it', () => {
    expect(drop(design, 'vm', c1).made).toMatchObject({ joins: c1, parent: zone });
  });
});
