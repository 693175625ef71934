import type { Command } from '../commands/index.ts';
import { freshId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { remotesOf } from '../semantics/control.ts';
import { exposesIstiod, gatewaysIn, hasOwnAddress, hostOf, mayEnterBy } from '../semantics/gateways.ts';
import { membersOf, meshOf } from '../semantics/membership.ts';
import { networksOf } from '../semantics/networks.ts';
import { freshName } from './fresh-name.ts';

type Cluster = EntityOf<'cluster'>;
type Gateway = EntityOf<'gateway'>;

/**
 * A gateway between clusters, labelled with the network of its cluster where that is known. In an ambient cluster it is a tunnel, which
 * lets services in by their own label `istio.io/global` and cannot carry istiod: for that a classic one is added. The first gateway of
 * a control plane with remotes leads to istiod as well.
 * Source: samples/multicluster/gen-eastwest-gateway.sh; ambient/install/multicluster (limitations).
 */
export function addEastWestGateway(
  ix: ModelIndex,
  host: Cluster,
  wanted: NonNullable<Gateway['exposes']>,
): readonly Command[] {
  const exposes = lacksDoorToIstiod(ix, host) ? [...new Set([...wanted, 'istiod' as const])] : wanted;
  const isLabelled = exposes.includes('services') || mayLabel(ix, host);
  const label = host.network !== undefined && isLabelled ? { networkLabel: host.network } : {};
  if (host.dataPlane === 'sidecar') return [add(ix, host, { hint: 'eastwest', fields: { ...label, exposes } })];
  return [
    ...(exposes.includes('services') ? [add(ix, host, { hint: 'eastwest', fields: label })] : []),
    ...(exposes.includes('istiod')
      ? [add(ix, host, { hint: 'istiod', fields: { mode: 'sidecar', exposes: ['istiod'] } })]
      : []),
  ];
}

/** Whether remotes depend on the istiod of a cluster and nothing leads to it yet. */
const lacksDoorToIstiod = (ix: ModelIndex, host: Cluster): boolean =>
  remotesOf(ix, host).length > 0 && !hasOwnAddress(host) && !gatewaysIn(ix, host).some(exposesIstiod);

function add(
  ix: ModelIndex,
  host: Cluster,
  { hint, fields }: { readonly hint: string; readonly fields: Partial<Gateway> },
): Command {
  const name = freshName(ix, 'gateway', `${host.name}-${hint}`);
  const id = freshId(ix.model.entities, 'gateway', name);
  return { type: 'entity.add', args: { id, name, parent: host.id, fields } };
}

/**
 * Whether a gateway that only leads to istiod gets a label, which it does not need. Not if it would be the wrong way into its network.
 * With the first label a mesh counts as one of several networks, and a member that names none would equal them all.
 */
function mayLabel(ix: ModelIndex, host: Cluster): boolean {
  const mesh = meshOf(host);
  if (mesh && host.network && !mayEnterBy(ix, mesh, { network: host.network, mode: 'sidecar' })) return false;
  if (!mesh || networksOf(ix, mesh).length > 1) return true;
  const isLabelled = ix.all('gateway').some((gateway) => {
    const other = gateway.networkLabel === undefined ? undefined : hostOf(ix, gateway);
    return other !== undefined && meshOf(other) === mesh;
  });
  return isLabelled || membersOf(ix, mesh).every(({ network }) => network !== undefined);
}
