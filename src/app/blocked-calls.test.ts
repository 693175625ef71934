import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDesign } from '../core/design/design.ts';
import { pairKey } from '../core/scene/scene.ts';
import { parseSketch } from '../core/sketch/parse.ts';
import { blockedIn } from './blocked-calls.ts';
import { openRulebook } from './rulebook.ts';

const { model } = parseSketch(
  [
    'mesh m1 root=R',
    'cluster a net=n1',
    'cluster b net=n2',
    'cluster c net=n3',
    'gw ga at=a net=n1 expose=services',
    'gw gc at=c net=n3',
    'secret a reads b',
    'secret b reads a',
    'secret c reads a',
    'svc x/s in=a,b,c from=a,b,c',
  ].join('\n'),
);

describe('what stops calls', () => {
  it('is not known before the rules are there, and is known as soon as they are', async () => {
    const before = blockedIn(model);
    expect([before.networks?.size, before.pairs?.size]).toEqual([0, 0]);
    await openRulebook();
    expect(blockedIn(model).networks?.size).toBeGreaterThan(0);
  });
});

describe('the calls that the drawing shows as stopped', () => {
  beforeAll(openRulebook);

  it('do not get into a network without a gateway, or with one that exposes nothing', () => {
    expect(blockedIn(model).networks).toEqual(
      new Map([
        ['network:n2', 'no-gateway'],
        ['network:n3', 'not-exposed'],
      ]),
    );
  });

  it('do not get to a cluster whose endpoints nobody reads', () => {
    const { model: unread } = parseSketch(
      ['mesh m1 root=R', 'cluster a net=n1', 'cluster c net=n1', 'svc x/s in=c from=a', 'secret c reads a'].join('\n'),
    );
    expect(blockedIn(unread).pairs?.get(pairKey('cluster:a', 'cluster:c'))).toBe('not-discovered');
  });

  it('are none in a sound design, and the answer is the same object until the model changes', () => {
    const { model: empty } = emptyDesign();
    expect(blockedIn(empty)).toEqual({ networks: new Map(), pairs: new Map() });
    expect(blockedIn(model)).toBe(blockedIn(model));
  });
});
