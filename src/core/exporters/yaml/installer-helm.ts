import { expand, sh, shJoin, type DnsLabel, type ShellText } from '../quoting/shell-text.ts';
import { word, yamlStr } from '../quoting/yaml-text.ts';
import { reading } from './commands.ts';
import { controlPlaneFile, controlPlaneValues, istiodName, remoteFile, remoteValues } from './control-plane.ts';
import { discoveryAddressOf } from './discovery-address.ts';
import { filePath } from './file-path.ts';
import { gatewayChartValues, gatewayFile } from './gateways.ts';
import type { Installer } from './installer.ts';
import { meshConfigOf, namedRoots } from './mesh-config.ts';
import type { Site } from './sites.ts';

/** `helm upgrade --install` of Istio's charts, pinned to one version. */
export const helmInstaller: Installer = {
  controlPlane(plan, site) {
    const path = filePath(site.folder, controlPlaneFile.helm);
    const values = {
      revision: revisionOf(site),
      meshConfig: meshConfigOf(plan, site),
      ...controlPlaneValues(plan, site),
    };
    const placeholders = namedRoots(plan, site).map((root) => root.variable);
    const istiod = sh`${chart(site, istiodName(site), sh`istiod`)} --wait`;
    return {
      site,
      files: [{ path, documents: [values] }],
      commands: [base(site, []), reading(path, placeholders, istiod)],
    };
  },

  remote(plan, site) {
    const path = filePath(site.folder, remoteFile.helm);
    const values = { profile: word('remote'), revision: revisionOf(site), ...remoteValues(plan, site) };
    const { variable } = discoveryAddressOf(plan.sites, site);
    const istiod = chart(site, istiodName(site), sh`istiod`);
    return {
      site,
      files: [{ path, documents: [values] }],
      commands: [base(site, [sh`--set profile=remote`]), reading(path, [variable], istiod)],
    };
  },

  gateway(site, it, stage) {
    const path = filePath(site.folder, gatewayFile(it, stage, 'helm'));
    // Not `--wait`: helm would wait for a load balancer's address too, and the address has a wait of its own.
    const rollout = sh`kubectl --context ${expand(site.context)} -n ${site.namespace} \\
  rollout status deployment/${it.service} --timeout=5m`;
    return {
      site,
      files: [{ path, documents: [gatewayChartValues(it)] }],
      commands: [reading(path, [], chart(site, it.service, sh`gateway`)), rollout],
    };
  },
};

function chart(site: Site, release: DnsLabel | ShellText, name: ShellText): ShellText {
  return sh`helm upgrade --install ${release} istio/${name} -n ${site.namespace} \\
  --kube-context ${expand(site.context)} --version "\${ISTIO_VERSION}"`;
}

/** The CRDs and the account that reads a remote; the default revision is the one whose webhooks validate. */
function base(site: Site, extra: readonly ShellText[]): ShellText {
  const values = [
    ...extra,
    ...(site.revision === undefined ? [] : [sh`--set defaultRevision=${site.revision}`]),
    ...(site.namespace === 'istio-system' ? [] : [sh`--set global.istioNamespace=${site.namespace}`]),
  ];
  return shJoin([chart(site, sh`istio-base`, sh`base`), ...values], ' ');
}

const revisionOf = (site: Site) => (site.revision === undefined ? undefined : yamlStr(site.revision));
