import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, overlaps, right } from '../base/geometry.ts';
import { indexOf } from '../design/model-index.ts';
import { arbitraryDeployment } from '../testing/arbitrary-deployment.ts';
import { designOf } from '../testing/exported.ts';
import type { ThumbnailShape } from './thumbnail.ts';
import { thumbnailOf } from './thumbnail.ts';

const shapesOf = (text: string): readonly ThumbnailShape[] => thumbnailOf(indexOf(designOf(text).model)).shapes;
const kindsOf = (text: string): readonly string[] =>
  shapesOf(text).map((shape) => (shape.kind === 'line' ? shape.style : shape.kind));

const TWO = 'cluster c1 net=n1\ncluster c2 net=n2\nsvc s/a in=c1\nsvc s/b in=c2 from=s/a';

describe('a thumbnail', () => {
  it('fits its frame, and no card lies over another', () => {
    fc.assert(
      fc.property(arbitraryDeployment, (text) => {
        const { size, shapes } = thumbnailOf(indexOf(designOf(text).model));
        const cards = shapes.flatMap((shape) => (shape.kind === 'card' ? [shape.box] : []));
        for (const [n, box] of cards.entries()) {
          expect(box.x >= 0 && box.y >= 0 && right(box) <= size.w && bottom(box) <= size.h).toBe(true);
          for (const other of cards.slice(n + 1)) expect(overlaps(box, other)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows one cluster in its network', () => {
    expect(shapesOf('cluster c1 net=n1')).toMatchObject([
      { kind: 'hull', tone: 0, box: { x: 66, y: 10, w: 68, h: 64 } },
      { kind: 'card', letter: 'P', border: 'double', box: { x: 78, y: 27, w: 44, h: 30 } },
    ]);
  });

  it('shows gateways where a line crosses between networks that have one', () => {
    expect(kindsOf(TWO)).toEqual(['hull', 'hull', 'call', 'card', 'card']);
    expect(kindsOf(`${TWO}\ngw g1 at=c1 net=n1\ngw g2 at=c2 net=n2`).slice(-2)).toEqual(['diamond', 'diamond']);
  });

  it('shows how control and discovery go inside a network', () => {
    expect(kindsOf('cluster c1 net=n1\ncluster c2 role=remote cp=c1 net=n1\nsecret c1 reads c2')).toEqual([
      'hull',
      'xds',
      'remote-secret',
      'card',
      'card',
    ]);
    expect(kindsOf('cluster c1 net=n1\ncluster c2 net=n1\nsecret c1 reads c2\nsecret c2 reads c1')).toEqual([
      'hull',
      'remote-secret',
      'card',
      'card',
    ]);
  });

  it('shows trust between meshes', () => {
    expect(kindsOf('mesh a\nmesh b\ncluster c1 mesh=a net=n1\ncluster c2 mesh=b net=n2\nfed a<->b')).toContain('trust');
  });
});
