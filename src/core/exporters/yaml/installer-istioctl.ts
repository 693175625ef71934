import { sh, type ShellText } from '../quoting/shell-text.ts';
import { expand } from '../quoting/shell-text.ts';
import { word, yamlStr } from '../quoting/yaml-text.ts';
import { reading } from './commands.ts';
import { controlPlaneFile, controlPlaneValues, istioOperator, remoteFile, remoteValues } from './control-plane.ts';
import { discoveryAddressOf } from './discovery-address.ts';
import { filePath } from './file-path.ts';
import { gatewayFile, gatewayOperator } from './gateways.ts';
import type { Installer } from './installer.ts';
import { meshConfigOf, namedRoots } from './mesh-config.ts';
import type { Site } from './sites.ts';

/** `istioctl install` with one IstioOperator a file. */
export const istioctlInstaller: Installer = {
  controlPlane(plan, site) {
    const path = filePath(site.folder, controlPlaneFile.istioctl);
    const operator = istioOperator(site, yamlStr(site.istioName), {
      // `default` would add an ingress gateway; the gateways that are drawn have files of their own.
      profile: word('minimal'),
      revision: revisionOf(site),
      meshConfig: meshConfigOf(plan, site),
      values: controlPlaneValues(plan, site),
    });
    const placeholders = namedRoots(plan, site).map((root) => root.variable);
    return { site, files: [{ path, documents: [operator] }], commands: [reading(path, placeholders, install(site))] };
  },

  remote(plan, site) {
    const path = filePath(site.folder, remoteFile.istioctl);
    const operator = istioOperator(site, yamlStr(site.istioName), {
      profile: word('remote'),
      revision: revisionOf(site),
      values: remoteValues(plan, site),
    });
    const { variable } = discoveryAddressOf(plan.sites, site);
    return { site, files: [{ path, documents: [operator] }], commands: [reading(path, [variable], install(site))] };
  },

  gateway(site, it, stage) {
    const path = filePath(site.folder, gatewayFile(it, stage, 'istioctl'));
    return {
      site,
      files: [{ path, documents: [gatewayOperator(site, it)] }],
      commands: [reading(path, [], install(site))],
    };
  },
};

function install(site: Site): ShellText {
  return sh`istioctl install --context ${expand(site.context)} -y`;
}

const revisionOf = (site: Site) => (site.revision === undefined ? undefined : yamlStr(site.revision));
