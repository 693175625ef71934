import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../base/geometry.ts';
import { bottom, containsPoint, inflate, overlaps, right } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { indexOf } from '../design/model-index.ts';
import { arrange } from '../placement/auto-place.ts';
import { cardOf } from '../placement/card.ts';
import { arbitraryDeployment as deployments } from '../testing/arbitrary-deployment.ts';
import { designOf } from '../testing/exported.ts';
import { sampleDesign } from '../testing/sample-design.ts';
import { sceneOf } from './build-scene.ts';
import type { Blocked, Route, Scene } from './scene.ts';
import { pairKey } from './scene.ts';
import { wordsOf } from './route-words.ts';

const arbitraryDeployment = deployments.map((text) =>
  text.replaceAll(/ region=(r\d)/g, (pair, region: string, at: number) => `${pair} zone=${region}-${at % 3}`),
);

interface Drawing {
  readonly index: ModelIndex;
  readonly scene: Scene;
}

function drawn(text: string, blocked?: (index: ModelIndex) => Blocked): Drawing {
  const index = indexOf(designOf(text).model);
  const view = { lens: 'network' as const, ...(blocked ? { blocked: blocked(index) } : {}) };
  return { index, scene: sceneOf(index, arrange(index), view) };
}

const solid = (scene: Scene): readonly (readonly [EntityId, Box])[] =>
  [...scene.boxes].filter(([id]) => /^(cluster|vm|note):/.test(id));

const pieces = (points: readonly Point[]): readonly Box[] =>
  points.slice(1).map((b, n) => {
    const a = points[n] ?? b;
    return {
      x: Math.min(a.x, b.x) - 0.1,
      y: Math.min(a.y, b.y) - 0.1,
      w: Math.abs(a.x - b.x) + 0.2,
      h: Math.abs(a.y - b.y) + 0.2,
    };
  });

/** No line runs through a card that is not its end. */
function expectClear({ scene }: Drawing): void {
  for (const route of scene.routes) {
    for (const [id, box] of solid(scene)) {
      if (route.ends.includes(id)) continue;
      for (const piece of pieces(route.points))
        expect(overlaps(piece, box), `${route.key} runs through ${id}`).toBe(false);
    }
  }
}

/** No word stands on a card, a title, a pill or another word. */
function expectReadable({ scene }: Drawing): void {
  const signs = scene.routes.flatMap(({ key, label, cause }) =>
    [label, cause].flatMap((sign) => (sign ? [{ key, box: sign.box }] : [])),
  );
  const others = [
    ...solid(scene).map(([, box]) => box),
    ...[...scene.titles.values()].map(({ box }) => inflate(box, -8)),
    ...scene.hulls.map(({ pill }) => inflate(pill.box, -8)),
  ];
  for (const [n, { key, box }] of signs.entries()) {
    for (const other of others) expect(overlaps(box, other), `the words of ${key}`).toBe(false);
    for (const other of signs.slice(n + 1)) expect(overlaps(box, other.box), `${key} and ${other.key}`).toBe(false);
  }
}

const keysOf = ({ scene }: Drawing, style: Route['style']): readonly string[] =>
  scene.routes.filter((route) => route.style === style).map(({ key }) => key);

function routeOf({ scene }: Drawing, key: string | undefined): Route {
  const route = scene.routes.find((one) => one.key === key);
  if (!route) throw new Error(`no line ${key} among ${scene.routes.map((one) => one.key).join(', ')}`);
  return route;
}

const said = (route: Route): string | undefined => route.label && wordsOf(route.label.words).en;

describe('lines', () => {
  it('run through no card but their ends, and their words cover nothing', () => {
    fc.assert(
      fc.property(arbitraryDeployment, (text) => {
        const drawing = drawn(text);
        expectClear(drawing);
        expectReadable(drawing);
      }),
      { numRuns: 60 },
    );
  });

  it.each([12, 60])('do so for %i clusters moved by hand', (count) => {
    const { model, layout } = sampleDesign(count);
    const index = indexOf(model);
    const drawing = { index, scene: sceneOf(index, layout, { lens: 'network' }) };
    expectClear(drawing);
    expectReadable(drawing);
  });

  it('have right angles only and start and end where something is', () => {
    fc.assert(
      fc.property(arbitraryDeployment, (text) => {
        const { scene } = drawn(text);
        const things = [
          ...solid(scene).map(([, box]) => box),
          ...scene.gateways.map(({ centre, size }) => inflate({ ...centre, w: 0, h: 0 }, size / 2)),
          ...scene.hulls.flatMap(({ rects }) => rects.flat()),
          ...[...scene.boxes].flatMap(([id, box]) => (id.startsWith('region:') ? [box] : [])),
        ].map((box) => inflate(box, 0.01));
        for (const { points, style, key } of scene.routes) {
          for (const [n, b] of points.slice(1).entries()) {
            const a = points[n];
            if (a?.x !== b.x && a?.y !== b.y) throw new Error(`${key} is slanted`);
          }
          const ends = style === 'ingress' ? points.slice(-1) : [points[0], points.at(-1)];
          for (const end of ends) {
            if (!end || !things.some((box) => containsPoint(box, end))) throw new Error(`${key} ends nowhere`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

const TWO_NETWORKS = `mesh m1 root=R
cluster c1 net=n1 region=r1 zone=z1
cluster c2 net=n2 region=r2 zone=z2
gw g1 at=c1 net=n1 expose=services
gw g2 at=c2 net=n2 expose=services
secret c1 reads c2
secret c2 reads c1
svc shop/cart in=c1
svc shop/pay in=c2 from=shop/cart`;

const cluster = ({ index }: Drawing, name: string): EntityId<'cluster'> => {
  const found = index.named('cluster', name);
  if (!found) throw new Error(name);
  return found.id;
};

describe('a call across networks', () => {
  it('is three lines through both gateways, straight when the cards stand in a row', () => {
    const drawing = drawn(TWO_NETWORKS);
    const [out, hop, into] = [
      keysOf(drawing, 'call')[0],
      keysOf(drawing, 'gateway-hop')[0],
      keysOf(drawing, 'call')[1],
    ].map((key) => routeOf(drawing, key));
    expect([out?.points.length, hop?.points.length, into?.points.length]).toEqual([2, 2, 2]);
    expect(new Set([out, hop, into].flatMap((route) => route?.points.map(({ y }) => y)))).toHaveProperty('size', 1);
    expect(hop && said(hop)).toBe('mTLS 15443');
    expect([out?.arrows, hop?.arrows, into?.arrows]).toEqual(['none', 'none', 'end']);
    expect(out?.points.at(-1)).toEqual({
      x: (drawing.scene.gateways[0]?.centre.x ?? 0) - 16,
      y: drawing.scene.gateways[0]?.centre.y,
    });
  });

  it('starts at the edge of the pill that calls and ends at the edge of the one that is called', () => {
    const drawing = drawn(TWO_NETWORKS);
    const [out, into] = keysOf(drawing, 'call').map((key) => routeOf(drawing, key));
    const pill = (name: string): Box => {
      const card = drawing.scene.boxes.get(cluster(drawing, name)) ?? { x: 0, y: 0, w: 0, h: 0 };
      const box = cardOf(drawing.index, cluster(drawing, name)).pills[0]?.box ?? card;
      return { ...box, x: card.x + box.x, y: card.y + box.y };
    };
    expect(out?.points[0]).toEqual({ x: right(pill('c1')), y: pill('c1').y + 13 });
    expect(into?.points.at(-1)).toEqual({ x: pill('c2').x, y: pill('c2').y + 13 });
  });

  it('says HBONE between ambient clusters', () => {
    const drawing = drawn(
      TWO_NETWORKS.replaceAll(' net=n1 region', ' dp=ambient net=n1 region').replaceAll(
        ' net=n2 region',
        ' dp=ambient net=n2 region',
      ),
    );
    expect(said(routeOf(drawing, keysOf(drawing, 'gateway-hop')[0]))).toBe('HBONE 15008');
  });

  it('stops at the border of a network that lets nothing in, and says why once', () => {
    const text = TWO_NETWORKS.replace(
      'gw g2 at=c2 net=n2 expose=services\n',
      'svc shop/bill in=c2 from=c1\ncluster c3 net=n1 region=r1 zone=z1\nsvc shop/tax in=c2 from=c3\n',
    );
    const drawing = drawn(text, (index) => ({
      networks: new Map([[index.all('network')[1]?.id ?? 'network:none', 'no-gateway' as const]]),
    }));
    const stopped = drawing.scene.routes.filter(({ blocker }) => blocker);
    expect(stopped).toHaveLength(2);
    const hull = drawing.scene.hulls[1]?.rects[0]?.[0];
    for (const { blocker, rest } of stopped) {
      const isOnBorder = hull && blocker && containsPoint(hull, blocker) && !containsPoint(inflate(hull, -1), blocker);
      expect(isOnBorder).toBe(true);
      expect(rest).toMatch(/^M/);
    }
    expect(stopped.flatMap(({ cause }) => (cause ? [wordsOf(cause.words).en] : []))).toEqual([
      'N2 has no east-west gateway',
    ]);
  });

  it('goes back as well where only one direction is blocked', () => {
    const text = `${TWO_NETWORKS.replace('gw g2 at=c2 net=n2 expose=services\n', '')}\nsvc shop/fx in=c1 from=c2`;
    const drawing = drawn(text, (index) => ({
      networks: new Map([[index.all('network')[1]?.id ?? 'network:none', 'no-gateway' as const]]),
    }));
    expect(drawing.scene.routes.filter(({ blocker }) => blocker)).toHaveLength(1);
    expect(keysOf(drawing, 'call').some((key) => key.startsWith('reach:'))).toBe(true);
  });

  it('is blocked half way when it is not the network', () => {
    const text = 'cluster c1 net=n1\ncluster c2 net=n1\nsvc shop/pay in=c2 from=c1';
    const drawing = drawn(text, (index) => {
      const [a, b] = index.all('cluster');
      return { pairs: new Map(a && b ? [[pairKey(a.id, b.id), 'not-discovered' as const]] : []) };
    });
    const [route] = drawing.scene.routes;
    expect(route?.blocker).toBeDefined();
    expect(route?.cause && wordsOf(route.cause.words)).toEqual({
      en: 'No remote secret for c2',
      zh: '缺少 c2 的远程 Secret',
    });
  });
});

describe('gateways of a crowd', () => {
  it('lie on nobody else, and no way to them runs through a card', () => {
    const text = Array.from({ length: 9 }, (_, n) => [
      `cluster c${n} net=n1 region=r zone=z`,
      `gw g${n} at=c${n} net=n1`,
    ]).flat();
    const { scene } = drawn(text.join('\n'));
    for (const { cluster: host, centre, size } of scene.gateways) {
      const place = inflate({ ...centre, w: 0, h: 0 }, size / 2);
      for (const [id, box] of solid(scene)) if (id !== host) expect(overlaps(place, box)).toBe(false);
    }
  });

  it('stand in the same places in every lens', () => {
    const index = indexOf(sampleDesign(12).model);
    const layout = arrange(index);
    const places = (lens: 'network' | 'trust'): unknown =>
      sceneOf(index, layout, { lens }).gateways.map(({ centre }) => centre);
    expect(places('trust')).toEqual(places('network'));
  });
});

describe('which calls are lines', () => {
  it('leaves out those that find a copy in their own cluster', () => {
    expect(keysOf(drawn('cluster c1 net=n1\ncluster c2 net=n1\nsvc s/a in=c1,c2 from=c1,c2'), 'call')).toEqual([]);
  });

  it('goes to the copy on the same network, in the same zone first', () => {
    const drawing = drawn(`cluster c1 net=n1 region=r zone=a
cluster c2 net=n2 region=r zone=a
cluster c3 net=n1 region=r zone=b
cluster c4 net=n1 region=q
svc s/a in=c2,c4,c3 from=c1`);
    expect(keysOf(drawing, 'call')).toEqual([`call:${cluster(drawing, 'c1')}>${cluster(drawing, 'c3')}`]);
  });

  it('draws one line for what is spread over two networks', () => {
    const drawing = drawn(
      TWO_NETWORKS.replace(
        'svc shop/cart in=c1\nsvc shop/pay in=c2 from=shop/cart',
        'svc s/a in=c1,c2 from=c1,c2\nsvc s/b in=c1,c2 from=s/a',
      ),
    );
    expect(keysOf(drawing, 'gateway-hop')).toHaveLength(1);
    expect(keysOf(drawing, 'call')).toHaveLength(2);
  });

  it('draws it for joined clusters, too, where no caller is drawn', () => {
    expect(keysOf(drawn(TWO_NETWORKS.replace(/svc[^]*/, '')), 'gateway-hop')).toHaveLength(1);
  });

  it('shares one line between two clusters and counts', () => {
    const drawing = drawn(
      'cluster c1 net=n1\ncluster c2 net=n1\nsvc s/a in=c1 from=c2\nsvc s/b in=c2 from=c1\nsvc s/c in=c2 from=c1',
    );
    const [key, ...others] = keysOf(drawing, 'call');
    expect(others).toEqual([]);
    expect(routeOf(drawing, key).arrows).toBe('both');
    expect(said(routeOf(drawing, key))).toBe('3 calls');
    expect(routeOf(drawing, key).links).toHaveLength(3);
  });

  it('never leaves an isolation group', () => {
    expect(
      keysOf(drawn('cluster c1 net=n1 group=blue\ncluster c2 net=n1 group=green\nsvc s/a in=c2 from=c1'), 'call'),
    ).toEqual([]);
  });
});

describe('control', () => {
  it('merges the two secrets of a pair and points at the API servers', () => {
    const drawing = drawn(TWO_NETWORKS);
    const route = routeOf(drawing, keysOf(drawing, 'remote-secret')[0]);
    expect(route).toMatchObject({ arrows: 'both', glyph: { kind: 'key' }, above: false });
    expect(said(route)).toBe('2 secrets');
    const one = drawn('cluster c1 net=n1\ncluster c2 net=n1\nsecret c2 reads c1');
    const single = routeOf(one, keysOf(one, 'remote-secret')[0]);
    expect(single.arrows).toBe('end');
    const target = one.scene.boxes.get(cluster(one, 'c1'));
    expect(target && single.points.at(-1)?.x).toBe(target && right(target));
  });

  it('draws a tree for clusters that all read each other, and says how many secrets it stands for', () => {
    const names = ['c1', 'c2', 'c3', 'c4'];
    const text = [
      ...names.map((name) => `cluster ${name} net=n1`),
      ...names.flatMap((a) => names.flatMap((b) => (a === b ? [] : [`secret ${a} reads ${b}`]))),
    ].join('\n');
    const drawing = drawn(text);
    expect(keysOf(drawing, 'remote-secret')).toHaveLength(3);
    expect(said(routeOf(drawing, keysOf(drawing, 'remote-secret')[0]))).toBe('full mesh of 4: 12 secrets');
  });

  it('goes from a remote to each of its control planes', () => {
    const drawing = drawn('cluster c1 net=n1\ncluster c2 net=n1\ncluster c3 role=remote cp=c1,c2 net=n1');
    expect(keysOf(drawing, 'xds')).toEqual(
      ['c1', 'c2'].map((name) => `xds:${cluster(drawing, 'c3')}>${cluster(drawing, name)}`),
    );
    expect(said(routeOf(drawing, keysOf(drawing, 'xds')[0]))).toBe('xDS 15012');
  });

  it('takes the hue of the control plane in its own lens only', () => {
    const index = indexOf(designOf('cluster c1 net=n1\ncluster c2 role=remote cp=c1 net=n1').model);
    const tone = (lens: 'network' | 'control-plane'): unknown =>
      sceneOf(index, arrange(index), { lens }).routes[0]?.tone;
    expect([tone('network'), tone('control-plane')]).toEqual(['neutral', 0]);
  });
});

describe('trust, routes and gateways', () => {
  it('joins federated meshes by one line with the letters of their roots', () => {
    const drawing = drawn(
      'mesh a root=R\nmesh b root=S\ncluster c1 mesh=a net=n1\ncluster c2 mesh=b net=n2\nfed a<->b bundle=yes',
    );
    expect(said(routeOf(drawing, keysOf(drawing, 'trust')[0]))).toBe('trust bundles A ⇄ B');
  });

  it('joins networks that are routed', () => {
    expect(keysOf(drawn('net n1 routes=n2\ncluster c1 net=n1\ncluster c2 net=n2'), 'network-route')).toHaveLength(1);
  });

  it('puts east-west gateways on the border that faces their peers, level with the services', () => {
    const { scene } = drawn(TWO_NETWORKS);
    const [a, b] = scene.gateways;
    const [first, second] = scene.hulls.map(({ rects }) => rects[0]?.[0]);
    expect(a?.centre.x).toBe(first && right(first));
    expect(b?.centre.x).toBe(second?.x);
    expect(a?.centre.y).toBe(b?.centre.y);
    expect([a?.side, b?.side, a?.tone, b?.tone]).toEqual(['right', 'left', 0, 1]);
  });

  it('puts ingress gateways on the border of the card, with an arrow from outside', () => {
    const drawing = drawn('cluster c1 net=n1\ngw g1 at=c1 kind=ingress');
    const card = drawing.scene.boxes.get(cluster(drawing, 'c1'));
    expect(drawing.scene.gateways[0]).toMatchObject({
      letters: 'IN',
      size: 26,
      tone: 'neutral',
      centre: { x: card?.x },
    });
    expect(card && drawing.scene.gateways[0]?.centre.y).toBe(card && bottom(card) - 19);
    expect(keysOf(drawing, 'ingress')).toHaveLength(1);
  });
});

describe('failover', () => {
  it('is drawn in the lens of geography only', () => {
    const index = indexOf(
      designOf('cluster c1 region=r1\ncluster c2 region=r2\nsvc s/a in=c1,c2 failover=r1>r2').model,
    );
    const styles = (lens: 'geography' | 'network'): readonly string[] =>
      sceneOf(index, arrange(index), { lens }).routes.map(({ style }) => style);
    expect(styles('geography')).toContain('failover');
    expect(styles('network')).not.toContain('failover');
  });
});
