import { ownFileName } from '../quoting/file-name.ts';
import { sh, type ShellText } from '../quoting/shell-text.ts';
import { joined, placeholder, word, yamlStr, type YamlText } from '../quoting/yaml-text.ts';
import { discoveryAddressOf } from './discovery-address.ts';
import { isMultiRoot, saying } from './mesh-config.ts';
import type { Plan } from './plan.ts';
import type { Site } from './sites.ts';
import type { YamlMap } from './yaml-node.ts';

/** The values of a control plane, the same for IstioOperator and chart. Mesh ID, cluster name and network are always explicit: they are baked into pods. */
export function controlPlaneValues(plan: Plan, site: Site): YamlMap {
  const { cluster } = site;
  return {
    pilot: saying({
      autoscaleMin: cluster.istiodReplicas,
      // The chart's own limit is 5.
      autoscaleMax:
        cluster.istiodReplicas !== undefined && cluster.istiodReplicas > 5 ? cluster.istiodReplicas : undefined,
      env: saying({ ISTIO_MULTIROOT_MESH: isMultiRoot(plan, site) ? yamlStr('true') : undefined }),
    }),
    global: {
      istioNamespace: otherNamespace(site),
      meshID: yamlStr(cluster.meshId ?? site.mesh?.meshId ?? site.mesh?.name ?? ''),
      multiCluster: { clusterName: yamlStr(site.istioName) },
      network: site.network === undefined ? undefined : yamlStr(site.network),
      // EXTERNAL_ISTIOD: without it istiod reads its remotes but does not manage their webhooks and root certificates.
      externalIstiod: servesRemotes(plan, site) ? true : undefined,
    },
  };
}

/** As drawn; else whether a remote names it. */
function servesRemotes(plan: Plan, site: Site): boolean {
  return site.cluster.externalIstiod ?? plan.sites.remotesOf(site).length > 0;
}

/** The values of a remote: how its API server and its proxies reach the istiod of another cluster. */
export function remoteValues(plan: Plan, site: Site): YamlMap {
  const address = placeholder(discoveryAddressOf(plan.sites, site).variable);
  const path = injectionPath(site);
  return {
    istiodRemote:
      site.cluster.injection === 'url'
        ? { injectionURL: joined(yamlStr('https://'), address, yamlStr(':15017'), path) }
        : { injectionPath: path },
    global: {
      istioNamespace: otherNamespace(site),
      remotePilotAddress: address,
      multiCluster: { clusterName: yamlStr(site.istioName) },
      network: site.network === undefined ? undefined : yamlStr(site.network),
    },
  };
}

/** Read by the injection webhook: the cluster part must equal the key of the remote secret (pkg/kube/inject/webhook.go). */
function injectionPath(site: Site): YamlText {
  const network = site.network === undefined ? '' : `/net/${site.network}`;
  return yamlStr(`/inject/cluster/${site.istioName}${network}`);
}

/** Said only where it is not Istio's default. */
export function otherNamespace(site: Site): YamlText | undefined {
  return site.namespace === 'istio-system' ? undefined : yamlStr(site.namespace);
}

/** One IstioOperator: `name` tells apart those of one cluster, since an install prunes what its namesake made before. */
export function istioOperator(site: Site, name: YamlText, spec: YamlMap): YamlMap {
  return {
    apiVersion: word('install.istio.io/v1alpha1'),
    kind: word('IstioOperator'),
    metadata: { name, namespace: yamlStr(site.namespace) },
    spec,
  };
}

/** `istiod`, or `istiod-REVISION`: the Service and the Helm release of a control plane. */
export function istiodName(site: Site): ShellText {
  return site.revision === undefined ? sh`istiod` : sh`istiod-${site.revision}`;
}

export const controlPlaneFile = {
  istioctl: ownFileName('04-control-plane.yaml'),
  helm: ownFileName('04-control-plane-istiod.values.yaml'),
};

export const remoteFile = {
  istioctl: ownFileName('08-remote.yaml'),
  helm: ownFileName('08-remote-istiod.values.yaml'),
};
