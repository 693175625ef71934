import type { EntityId } from '../../design/ids.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import { setNetwork, setOwnNetwork } from '../../recipes/set-network.ts';
import { hostOf } from '../../semantics/gateways.ts';
import { membersOf, meshOf } from '../../semantics/membership.ts';
import { networksOf } from '../../semantics/networks.ts';
import type { View } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue, istioSource } from '../sources.ts';

type Cluster = EntityOf<'cluster'>;
type Network = EntityOf<'network'>;
type Reads = View<'mesh' | 'cluster' | 'gateway' | 'network'>;

/** More choices than this make a menu that nobody reads. */
const MOST_CHOICES = 4;

export const unsetNetwork = defineRule({
  id: 'network/unset-network',
  code: 'ML0302',
  severity: 'error',
  recommended: true,
  reads: ['mesh', 'cluster', 'gateway', 'network'],
  sources: [
    deploymentModels('network-models'),
    istioSource('pkg/network/id.go'),
    istioDoc('ops/diagnostic-tools/multicluster'),
    istioIssue(46772),
  ],
  verify: 'kubectl --context "$CTX" get namespace istio-system --label-columns topology.istio.io/network',
  summary: {
    en: 'In a mesh with several networks every cluster says which one it is on.',
    zh: '在多网络网格中，每个集群都要说明自己所在的网络。',
  },
  why: {
    en: 'Istio compares networks by name and treats an empty name as equal to every other.',
    zh: 'Istio 按名称比较网络，空名称会被视为与任何网络相同。',
  },
  consequence: {
    en: 'Its endpoints are handed to everybody as directly reachable: connect timeouts from the other networks.',
    zh: '该集群的端点会被当作可直连地址下发给所有代理，其他网络的连接因此超时。',
  },
  notWhen: {
    en: 'No cluster of the mesh names a network and no gateway is labelled with one: that is a single flat network.',
    zh: '网格内没有任何集群声明网络，也没有网关带网络标签：这就是一个扁平网络。',
  },
  messages: {
    unset: {
      en: ({ cluster, mesh }: { cluster: string; mesh: string }) =>
        `${cluster} has no network, so the other clusters of ${mesh} take its pods for their neighbours.`,
      zh: ({ cluster, mesh }: { cluster: string; mesh: string }) =>
        `${cluster} 未设置网络，${mesh} 的其他集群会把它的 Pod 当作同一网络内的邻居。`,
    },
  },
  *check(ix) {
    const labelling = meshesWithLabels(ix);
    for (const mesh of ix.all('mesh')) {
      const networks = networksOf(ix, mesh.id);
      if (networks.length < 2 && !labelling.has(mesh.id)) continue;
      for (const cluster of membersOf(ix, mesh.id)) {
        if (cluster.network !== undefined) continue;
        yield {
          at: cluster.id,
          element: cluster.name,
          message: 'unset',
          params: { cluster: cluster.name, mesh: mesh.name },
          suggestions: choicesFor(ix, cluster),
        };
      }
    }
  },
});

function meshesWithLabels(ix: Reads): ReadonlySet<EntityId<'mesh'> | undefined> {
  const meshes = new Set<EntityId<'mesh'> | undefined>();
  for (const gateway of ix.all('gateway')) {
    const host = gateway.networkLabel === undefined ? undefined : hostOf(ix, gateway);
    if (host) meshes.add(meshOf(host));
  }
  return meshes;
}

function choicesFor(ix: Reads, cluster: Cluster): readonly Repair[] {
  return [
    ...ix
      .all('network')
      .slice(0, MOST_CHOICES)
      .map((network) => join(cluster, network)),
    own(cluster),
  ];
}

const join = (cluster: Cluster, network: Network): Repair => ({
  title: { en: `Put ${cluster.name} on ${network.name}`, zh: `将 ${cluster.name} 放入 ${network.name}` },
  plan: () => setNetwork(cluster.id, network.id),
});

const own = (cluster: Cluster): Repair => ({
  title: { en: `Give ${cluster.name} a network of its own`, zh: `为 ${cluster.name} 新建独立网络` },
  plan: (index) => setOwnNetwork(index, cluster),
});
