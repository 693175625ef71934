import { describe, expect, it } from 'vitest';
import { invariant } from '../base/invariant.ts';
import { indexOf } from '../design/model-index.ts';
import { designOf } from '../testing/exported.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { clusterFacts } from './cluster-facts.ts';

function factsOf(text: string, name = 'c1'): ClusterFacts {
  const index = indexOf(designOf(text).model);
  const cluster = index.named('cluster', name);
  invariant(cluster, `${name} is drawn`);
  return clusterFacts(index, cluster);
}

describe('the words of a card', () => {
  it.each([
    ['cluster c1', 'P', 'double', 'primary', '主集群'],
    ['cluster c1 ver=1.31 rev=canary', 'P', 'double', 'primary · 1.31 · canary', '主集群 · 1.31 · canary'],
    ['cluster c2\ncluster c1 role=remote cp=c2', 'R', 'single', '← c2', '← c2'],
    ['cluster c1 role=remote', 'R', 'single', '← ?', '← ?'],
    ['cluster c1 role=extcp ver=1.31', 'E', 'dashed', 'external · 1.31', '外部 · 1.31'],
  ])('say the role of %s', (text, letter, border, en, zh) => {
    expect(factsOf(text)).toMatchObject({ letter, border, role: { en, zh } });
  });

  it.each([
    ['mesh m1 root=B\ncluster c0 ca=A\ncluster c1', 'A', 'known'],
    ['mesh m1 root=A\ncluster c0 ca=B\ncluster c1 ca=B', 'B', 'known'],
    ['cluster c1', '?', 'unknown'],
    ['mesh m1 root=A\ncluster c1 ca=self', '', 'self-signed'],
    ['mesh m1 root=A\ncluster c2 ca=B\ncluster c1 role=remote cp=c2', 'B', 'known'],
    ['cluster c1 role=remote', '?', 'unknown'],
  ])('give the letter of the root: %s', (text, letter, state) => {
    const { root } = factsOf(text);
    expect(root.state).toBe(state);
    // Roots are lettered in the order in which they were made, whatever they are called.
    if (state !== 'known') expect(root.letter).toBe(letter);
    else expect(root.letter).toMatch(/^[AB]$/);
  });

  it('say what is known and nothing else', () => {
    expect(factsOf('cluster c1').facts).toEqual({ en: 'sidecar', zh: 'sidecar' });
    expect(
      factsOf('cluster c1 dp=ambient\nsvc shop/a in=c1 replicas=c1:2\nsvc shop/b in=c1 replicas=c1:1').facts,
    ).toEqual({
      en: 'ns shop · ambient · 3 pods',
      zh: '命名空间 shop · ambient · 3 个 Pod',
    });
    expect(factsOf('cluster c1\nsvc shop/a in=c1 replicas=c1:2\nsvc pay/b in=c1').facts.en).toBe(
      '2 namespaces · sidecar · ≥ 2 pods',
    );
    expect(factsOf('cluster c1 role=extcp ns=external-istiod').facts.en).toBe('ns external-istiod');
  });

  it('leave out the pods before they cut the isolation group', () => {
    const text = 'cluster c1 group=green\nsvc shop/a in=c1 replicas=c1:120';
    expect(factsOf(text).facts.en).toBe('ns shop · sidecar · group green');
  });

  it('give the name the room of the chip where there is one mesh only', () => {
    expect(factsOf('cluster c1').mesh?.label).toBe('m1');
    const long = factsOf('cluster production-eu-west', 'production-eu-west');
    expect([long.mesh, long.name]).toEqual([undefined, 'production-eu-west']);
    const two = factsOf('mesh a\nmesh b\ncluster production-eu-west mesh=a', 'production-eu-west');
    expect(two.mesh?.label).toBe('a');
    expect(two.name).toMatch(/…$/);
  });

  it('stack the hexagon of several istiods', () => {
    expect(factsOf('cluster c1 replicas=2').hasSeveralIstiods).toBe(true);
    expect(factsOf('cluster c1').hasSeveralIstiods).toBe(false);
  });
});
