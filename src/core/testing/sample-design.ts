import { invariant } from '../base/invariant.ts';
import type { Command } from '../commands/index.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import type { EntityId, Kind, LinkKind } from '../design/ids.ts';
import { entityIdOf, linkIdOf } from '../design/ids.ts';

const areas = ['us-east-1', 'eu-west-1', 'ap-southeast-1', 'us-west-2', 'eu-central-1', 'sa-east-1'];
const apps = ['frontend', 'cart', 'checkout', 'payments', 'catalog', 'search', 'orders', 'users', 'auth', 'billing'];
const namespaces = ['shop', 'platform', 'data', 'prod'];

/** Numbers that look random and are the same at every run (Park and Miller, 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Tables under construction, in document order. Ids count up as those of the browser do. */
interface Tables {
  add(kind: Kind, name: string, fields?: object): EntityId;
  link(kind: LinkKind, from: EntityId | undefined, to: EntityId | undefined): void;
  replace(): Command;
}

function tables(): Tables {
  const entities: Record<string, object> = {};
  const links: Record<string, object> = {};
  const count = (table: object): number => Object.keys(table).length;
  return {
    add: (kind, name, fields) => {
      const id = entityIdOf(kind, kind === 'mesh' ? 'm1' : `kqzvwxya${count(entities)}`);
      entities[id] = { id, kind, name, seq: count(entities), ...fields };
      return id;
    },
    link: (kind, from, to) => {
      if (!from || !to || from === to) return;
      const id = linkIdOf(kind, from, to);
      links[id] ??= { id, kind, from, to, seq: count(links) };
    },
    // Checked by the schemas of the command when it runs.
    replace: () => ({ type: 'design.replace', args: { model: { entities, links }, layout: {} } }) as Command,
  };
}

/**
 * A design such as an architect keeps: regions with zones, a network for each region, a gateway in every cluster, services deployed in
 * two clusters and called from a third, versions and CIDRs, and everything moved a little by hand, on a grid of 8 px.
 */
export function sampleDesign(clusters: number, seed = 1): Design {
  const below = chance(seed);
  const { add, link, replace } = tables();
  const root = add('ca', 'root1');
  add('mesh', 'm1', { root, trustDomain: 'prod.example' });
  const places = areas.slice(0, Math.max(1, Math.ceil(clusters / 3))).map((area, n) => {
    const region = add('region', area);
    const zones = ['a', 'b'].map((letter) => add('zone', `${area}${letter}`, { parent: region }));
    return { area, zones, network: add('network', `network${n + 1}`) };
  });
  const placeOf = (n: number): (typeof places)[number] =>
    places[n % places.length] ?? { area: '', zones: [], network: root };
  const made = Array.from({ length: clusters }, (_, n) => {
    const { area, zones, network } = placeOf(n);
    const role = n % 4 === 3 ? 'remote' : 'primary';
    const podCidr = `10.${n % 250}.0.0/16`;
    return add('cluster', `${area}-c${n}`, {
      parent: zones[below(2)],
      network,
      role,
      istioVersion: '1.31',
      provider: 'aws',
      podCidr,
    });
  });
  for (const [n, cluster] of made.entries()) {
    add('gateway', `gateway${n + 1}`, { parent: cluster, networkLabel: placeOf(n).network, exposes: ['services'] });
    if (n % 4 === 3) link('control', made[n - 3], cluster);
    for (const near of made.slice(Math.max(0, n - 2), n)) {
      link('remoteSecret', near, cluster);
      if (n % 4 !== 3) link('remoteSecret', cluster, near);
    }
  }
  for (let n = 0; n < 2 * clusters; n++) {
    const app = `${apps[n % apps.length]}${n < apps.length ? '' : Math.floor(n / apps.length)}`;
    const service = add(
      'service',
      `${namespaces[below(namespaces.length)]}/${app}`,
      n % 5 === 0 ? { mtls: 'strict' } : {},
    );
    const home = below(clusters);
    link('placement', service, made[home]);
    link('placement', service, made[(home + 1) % clusters]);
    if (below(3) > 0) link('call', made[below(clusters)], service);
  }
  const placed = run(emptyDesign('Production mesh'), replace());
  const moves = made.map((id) => {
    const { x = 0, y = 0 } = placed.layout[id] ?? {};
    return { id, to: { x: x + 8 * below(5), y: y + 8 * below(5) } };
  });
  return run(placed, { type: 'entity.move', args: { moves } });
}

function run(design: Design, command: Command): Design {
  const result = transact(design, [command]);
  invariant(result.ok, result.ok ? '' : result.error.message.en);
  return result.value.design;
}
