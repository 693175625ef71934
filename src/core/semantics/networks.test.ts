import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { parseSketch } from '../sketch/parse.ts';
import { arbitraryDeployment } from '../testing/arbitrary-deployment.ts';
import { needs as plainNeeds } from '../testing/plain-terms.ts';
import { crossingsInto, enteredNetworks, needs, networksOf } from './networks.ts';

const indexed = (sketch: string): ModelIndex => indexOf(parseSketch(sketch).model);

describe('needs to enter a network', () => {
  it('are what the catalogue says, for every pair', () => {
    fc.assert(
      fc.property(arbitraryDeployment.map(indexed), (ix) => {
        for (const a of ix.all('cluster')) {
          for (const b of ix.all('cluster')) {
            expect([a.name, b.name, needs(ix, a, b)]).toEqual([a.name, b.name, plainNeeds(ix, a, b)]);
          }
        }
      }),
    );
  });

  it('are found without pairing, and every example is true', () => {
    fc.assert(
      fc.property(arbitraryDeployment.map(indexed), (ix) => {
        const clusters = ix.all('cluster');
        const entered = clusters
          .filter((b) => clusters.some((a) => plainNeeds(ix, a, b)))
          .map(({ network }) => network);
        expect(new Set(enteredNetworks(ix))).toEqual(new Set(entered));
        for (const network of enteredNetworks(ix)) {
          for (const { from, to } of crossingsInto(ix, network)) {
            expect([from.name, to.network, plainNeeds(ix, from, to)]).toEqual([from.name, network, true]);
          }
        }
      }),
    );
  });

  it('name two callers on different networks where there are two, so that one of them is not next to the gateway', () => {
    const ix = indexed('cluster c1 net=n1 | cluster c2 net=n2 | cluster c3 net=n3 | svc s/a in=c3 from=c1,c2,c3');
    const [network = 'network:none'] = enteredNetworks(ix);
    expect(crossingsInto(ix, network).map(({ from, to }) => `${from.name}>${to.name}`)).toEqual(['c1>c3', 'c2>c3']);
  });

  it('are none in the host of an external control plane, which runs no services of the mesh', () => {
    const ix = indexed(`mesh m1 | cluster ext role=extcp serves=m1 net=n0 | cluster c1 role=remote cp=ext net=n1
secret ext reads c1 kind=config`);
    expect(enteredNetworks(ix)).toEqual([]);
    expect(networksOf(ix, 'mesh:m1')).toHaveLength(1);
  });
});
