import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../base/text.ts';
import type { EntityId } from '../design/ids.ts';
import { indexOf } from '../design/model-index.ts';
import { designOf } from '../testing/exported.ts';
import type { LensId } from './index.ts';
import { hullOf, lenses, lensOf, toneOf } from './index.ts';

const index = indexOf(
  designOf(`mesh a
mesh b
cluster c1 mesh=a net=n1 region=r1
cluster c2 mesh=b net=n2 region=r2
cluster c3 mesh=b role=remote cp=c2 net=n2 region=r2
gw ew at=c2 net=n2
gw in at=c2 kind=ingress
vm vm1 joins=c2`).model,
);

function tones(
  lens: LensId,
  ...names: readonly (readonly ['cluster' | 'gateway' | 'region' | 'vm', string])[]
): readonly unknown[] {
  return names.map(([kind, name]) => toneOf(lensOf(lens), index, index.named(kind, name)?.id as EntityId)); // all are drawn
}

describe('lenses', () => {
  it('are the files of the folder, with keys and words of their own', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) =>
      /^(?!define-|index\b).*(?<!\.test)\.ts$/.test(name),
    );
    expect(lenses.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(lenses.map(({ key }) => key)).toEqual(['1', '2', '3', '4']);
    for (const { title, hue } of lenses)
      for (const language of languages) expect(title[language] && hue[language]).not.toBe('');
    for (const { id } of lenses) expect(lensOf(id).id).toBe(id);
  });

  it('give the hue to one dimension each', () => {
    const clusters = [
      ['cluster', 'c1'],
      ['cluster', 'c2'],
      ['cluster', 'c3'],
    ] as const;
    expect(tones('network', ...clusters)).toEqual([0, 1, 1]);
    expect(tones('trust', ...clusters)).toEqual([0, 1, 1]);
    expect(tones('control-plane', ...clusters)).toEqual([0, 1, 1]);
    expect(tones('geography', ...clusters)).toEqual(['neutral', 'neutral', 'neutral']);
    expect(tones('geography', ['region', 'r1'], ['region', 'r2'])).toEqual([0, 1]);
  });

  it('colour east-west gateways and machines with their network, ingress gateways never', () => {
    expect(tones('network', ['gateway', 'ew'], ['gateway', 'in'], ['vm', 'vm1'])).toEqual([1, 'neutral', 1]);
    expect(tones('trust', ['gateway', 'ew'], ['vm', 'vm1'])).toEqual(['neutral', 1]);
  });

  it('draw hulls around networks, and around meshes in the lens of trust', () => {
    const [, , c3] = index.all('cluster');
    const hulls = lenses.map((lens) => c3 && index.get(hullOf(lens, index, c3.id) ?? c3.id)?.name);
    expect(hulls).toEqual(['n2', 'n2', 'b', 'n2']);
  });
});
