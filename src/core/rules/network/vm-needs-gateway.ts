import { openCluster } from '../../recipes/open-cluster.ts';
import { entranceReads, forwardsServices, gatewaysIn, mayEnterBy } from '../../semantics/gateways.ts';
import { membersOf, meshOf } from '../../semantics/membership.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels, istioDoc, istioIssue } from '../sources.ts';

type Values = Record<'vm' | 'network' | 'cluster' | 'ofCluster', string>;

export const vmNeedsGateway = defineRule({
  id: 'network/vm-needs-gateway',
  code: 'ML0308',
  severity: 'error',
  recommended: false,
  reads: [...entranceReads, 'network', 'vm'],
  sources: [
    deploymentModels('multiple-networks'),
    istioDoc('setup/install/virtual-machine'),
    istioIssue(42411),
    istioIssue(59584),
    istioIssue(56855),
  ],
  verify: 'kubectl --context "$CTX" get services --all-namespaces --selector topology.istio.io/network',
  summary: {
    en: 'A virtual machine on a network of its own finds a gateway in front of its cluster.',
    zh: '位于独立网络的虚拟机，其集群前面必须有网关。',
  },
  why: {
    en: 'Istio hands the machine pod addresses of its own network only. For the pods of the cluster it needs the address of a gateway.',
    zh: 'Istio 只会向虚拟机下发同一网络内的 Pod 地址。要访问集群中的 Pod，需要网关的地址。',
  },
  consequence: {
    en: 'The machine gets pod addresses that it has no route to: timeouts, 503 UH.',
    zh: '虚拟机拿到的是没有路由的 Pod 地址：超时，503 UH。',
  },
  notWhen: {
    en: 'Both are on one network, or the machine only calls out to the internet.',
    zh: '二者在同一网络；或者虚拟机只访问互联网。',
  },
  messages: {
    noWayIn: {
      en: ({ vm, network, cluster, ofCluster }: Values) =>
        `${vm} is on ${network}, but pods of ${cluster} are on ${ofCluster} with no labelled gateway that exposes services.`,
      zh: ({ vm, network, cluster, ofCluster }: Values) =>
        `${vm} 位于 ${network}，而 ${cluster} 的 Pod 位于 ${ofCluster}，且没有带网络标签并暴露服务的网关。`,
    },
  },
  *check(ix) {
    for (const vm of ix.all('vm')) {
      const cluster = ix.get(vm.joins);
      const [network, ofCluster] = [ix.get(vm.network), ix.get(cluster?.network)];
      if (!cluster || !network || !ofCluster || network.id === ofCluster.id) continue;
      if (gatewaysIn(ix, cluster).some((gateway) => gateway.networkLabel && forwardsServices(ix, gateway))) continue;
      const mesh = meshOf(cluster);
      // A tunnel is of no use to a machine, and the first label in a mesh turns a cluster without network into a neighbour of everybody.
      const isSafe =
        cluster.dataPlane === 'sidecar' &&
        mesh &&
        membersOf(ix, mesh).every((member) => member.network !== undefined) &&
        mayEnterBy(ix, mesh, { network: ofCluster.id, mode: 'sidecar' });
      const open: Repair = {
        title: { en: `Add a gateway to ${cluster.name}`, zh: `为 ${cluster.name} 添加网关` },
        plan: (index) => openCluster(index, cluster),
      };
      yield {
        at: vm.id,
        also: [cluster.id],
        element: vm.name,
        message: 'noWayIn',
        params: { vm: vm.name, network: network.name, cluster: cluster.name, ofCluster: ofCluster.name },
        ...(isSafe ? { fixes: [open] } : { suggestions: [open] }),
      };
    }
  },
});
