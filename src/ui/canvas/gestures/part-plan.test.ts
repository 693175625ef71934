import { describe, expect, test } from 'vitest';
import { transact } from '../../../core/commands/transact.ts';
import type { Design } from '../../../core/design/design.ts';
import { emptyDesign } from '../../../core/design/design.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import { parseSketch } from '../../../core/sketch/parse.ts';
import { planPartMove } from './part-plan.ts';

const { model } = parseSketch(
  ['cluster a net=n1', 'cluster b net=n2', 'svc x/s in=a', 'svc x/t in=b stub=a', 'gw g at=a kind=ew net=n1'].join(
    '\n',
  ),
);
const design: Design = { ...emptyDesign(), model };
const index = indexOf(model);
const [a, b] = index.all('cluster').map(({ id }) => id) as [`cluster:${string}`, `cluster:${string}`];
const [s, t] = index.all('service').map(({ id }) => id) as [`service:${string}`, `service:${string}`];
const gateway = index.all('gateway')[0]!.id;

function moved(
  ...args: [part: Parameters<typeof planPartMove>[1], to: Parameters<typeof planPartMove>[2]]
): ModelIndex {
  const plan = planPartMove(index, ...args);
  if (!plan.ok) throw new Error(plan.error.en);
  const done = transact(design, plan.value.commands);
  if (!done.ok) throw new Error(done.error.message.en);
  return indexOf(done.value.design.model);
}

describe('a part of a card dragged to another card', () => {
  test('a service is deployed there and no more here', () => {
    const after = moved({ id: s, card: a }, { to: b, copy: false });
    expect(after.from(s, 'placement').map(({ to }) => to)).toEqual([b]);
  });

  test('with Alt it stays here too', () => {
    const after = moved({ id: s, card: a }, { to: b, copy: true });
    expect(after.from(s, 'placement').map(({ to }) => to)).toEqual([a, b]);
  });

  test('it is not dropped where it is, nor beside a card', () => {
    expect(planPartMove(index, { id: t, card: b }, { to: b, copy: false })).toMatchObject({ ok: false });
    expect(planPartMove(index, { id: t, card: b }, { to: undefined, copy: false })).toMatchObject({ ok: false });
  });

  test('a gateway takes the label of its new network with it', () => {
    const after = moved({ id: gateway, card: a }, { to: b, copy: false });
    expect(after.get(gateway)).toMatchObject({ parent: b, networkLabel: index.get(b)!.network });
  });
});
