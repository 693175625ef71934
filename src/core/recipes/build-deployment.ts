import type { Command } from '../commands/index.ts';
import type { ClusterPlan, DeploymentPlan, GatewayPlan, SecretPlan, ServicePlan } from './plan-deployment.ts';
import { commandsOf, exchanged } from './plan-deployment.ts';

/** The four questions of Istio's page on deployment models. */
export interface DeploymentAnswers {
  readonly clusters: 1 | 2 | 3 | 4;
  readonly networks: 'one' | 'per-region';
  readonly controlPlanes: 'shared' | 'each';
  readonly meshes: 'one' | 'several';
}

const REGIONS = ['us-east1', 'eu-west1', 'ap-south1', 'us-west1'] as const;
const ISTIO_VERSION = '1.31';

interface Site {
  readonly name: string;
  readonly region: string;
  readonly network: string;
}

/**
 * The design that four answers describe, as commands on an empty design: one cluster in each region. It raises no error; a shared control
 * plane raises the one warning that it deserves. Several meshes means one for each cluster, so each has its own control plane.
 */
export function buildDeployment(answers: DeploymentAnswers): readonly Command[] {
  const sites = REGIONS.slice(0, answers.clusters).map((region, n) => ({
    name: `cluster${n + 1}`,
    region,
    network: answers.networks === 'one' ? 'network1' : `network${n + 1}`,
  }));
  const isFederation = answers.meshes === 'several' && sites.length > 1;
  return commandsOf(isFederation ? federatedPlan(sites) : oneMeshPlan(sites, answers));
}

function oneMeshPlan(sites: readonly Site[], answers: DeploymentAnswers): DeploymentPlan {
  const isShared = answers.controlPlanes === 'shared';
  const isSplit = new Set(sites.map(({ network }) => network)).size > 1;
  return {
    meshes: [{ name: 'mesh1', root: 'root1' }],
    clusters: sites.map((site, n) => ({
      ...clusterAt(site, 'mesh1'),
      ...(isShared && n > 0 ? { controlledBy: ['cluster1'] } : {}),
    })),
    gateways: gatewaysFor(sites, { isShared, isSplit }),
    secrets: isShared ? secretsOfHub(sites) : exchanged(sites.map(({ name }) => name)),
    services: shopIn(sites),
  };
}

const clusterAt = ({ name, region, network }: Site, mesh: string): ClusterPlan => ({
  name,
  mesh,
  place: [region, `${region}-a`],
  network,
  facts: { istioVersion: ISTIO_VERSION },
});

/** Gateways of remotes forward what the Gateway resource of their control plane allows. */
function gatewaysFor(
  sites: readonly Site[],
  { isShared, isSplit }: { readonly isShared: boolean; readonly isSplit: boolean },
): readonly GatewayPlan[] {
  const isHub = isShared && sites.length > 1;
  return sites.flatMap(({ name, network }, n): readonly GatewayPlan[] => {
    if (isHub && n === 0) return [{ cluster: name, network, exposes: isSplit ? ['services', 'istiod'] : ['istiod'] }];
    if (!isSplit) return [];
    return [{ cluster: name, network, ...(isHub ? {} : { exposes: ['services'] }) }];
  });
}

const secretsOfHub = (sites: readonly Site[]): readonly SecretPlan[] =>
  sites.slice(1).map(({ name }) => ({ in: 'cluster1', reads: name }));

/** Everything runs everywhere, so each cluster can take over from each. */
function shopIn(sites: readonly Site[]): readonly ServicePlan[] {
  const podsOf = (count: number): ServicePlan['pods'] => Object.fromEntries(sites.map(({ name }) => [name, count]));
  // Several regions: outlier detection makes proxies prefer their own and fail over (DestinationRule, locality).
  const facts = sites.length > 1 ? { facts: { outlierDetection: true } } : {};
  return [
    { name: 'shop/web', pods: podsOf(3), calls: ['shop/cart'], ...facts },
    { name: 'shop/cart', pods: podsOf(2), ...facts },
  ];
}

const FEDERATED = ['shop/web', 'shop/cart', 'shop/pay', 'shop/stock'] as const;

/** Each mesh runs one service; the first calls those of the others over federation links. */
function federatedPlan(sites: readonly Site[]): DeploymentPlan {
  const others = FEDERATED.slice(1, sites.length);
  return {
    meshes: sites.map((_, n) => ({
      name: `mesh${n + 1}`,
      root: `root${n + 1}`,
      facts: { trustDomain: `mesh${n + 1}.example`, meshId: `mesh${n + 1}` },
    })),
    clusters: sites.map((site, n) => clusterAt(site, `mesh${n + 1}`)),
    gateways: sites.slice(1).map(({ name }) => ({ cluster: name, type: 'ingress' })),
    services: sites.map(({ name }, n) => ({
      name: FEDERATED[n] ?? `shop/service${n + 1}`,
      pods: { [name]: n === 0 ? 3 : 2 },
      calls: n === 0 ? others : [],
    })),
    federations: others.map((service, n) => ({ between: ['mesh1', `mesh${n + 2}`], exports: [service] })),
  };
}
