import { expand, sh, type ShellText } from '../quoting/shell-text.ts';
import { appSteps } from './apps.ts';
import { awaitAddress, capture } from './commands.ts';
import { addressFieldOf, discoveryAddressOf } from './discovery-address.ts';
import { exposeIstiodSteps, exposeServicesSteps } from './expose.ts';
import type { GatewayStage, Installer } from './installer.ts';
import { helmInstaller } from './installer-helm.ts';
import { istioctlInstaller } from './installer-istioctl.ts';
import { namedRoots } from './mesh-config.ts';
import { namespaceSteps } from './namespaces.ts';
import type { Plan, Stage, Step } from './plan.ts';
import { certificateSteps, secretSteps } from './secrets.ts';
import type { Site, SiteGateway } from './sites.ts';
import { verifySteps } from './verify.ts';

/** The stages of an installation that have something to do, in order. */
export function stagesOf(plan: Plan): readonly Stage[] {
  const installer = plan.method === 'helm' ? helmInstaller : istioctlInstaller;
  const all: readonly Stage[] = [
    { number: 1, steps: namespaceSteps(plan) },
    { number: 2, steps: certificateSteps(plan) },
    { number: 4, steps: controlPlaneSteps(plan, installer) },
    { number: 5, steps: gatewaySteps(plan, installer, 5) },
    { number: 6, steps: exposeIstiodSteps(plan) },
    { number: 7, steps: exposeServicesSteps(plan) },
    { number: 8, steps: [...addressSteps(plan), ...remoteSteps(plan, installer)] },
    { number: 9, steps: secretSteps(plan) },
    { number: 10, steps: gatewaySteps(plan, installer, 10) },
    { number: 11, steps: appSteps(plan) },
    { number: 12, steps: verifySteps(plan) },
  ];
  return all.filter((stage) => stage.steps.length > 0);
}

function controlPlaneSteps(plan: Plan, installer: Installer): Step[] {
  return primaries(plan).map((site) => {
    const step = installer.controlPlane(plan, site);
    return { ...step, commands: [...rootCertificates(plan, site), ...step.commands] };
  });
}

/** A certificate as one line with `\n` in it, which is what a double-quoted scalar takes. */
function rootCertificates(plan: Plan, site: Site): ShellText[] {
  return namedRoots(plan, site).map((root) =>
    capture(root.variable, sh`awk '{printf "%s\\\\n", $0}' "\${CERTS}/${root.folder}/root-cert.pem"`),
  );
}

function remoteSteps(plan: Plan, installer: Installer): Step[] {
  return plan.sites.all.filter((site) => site.isRemote).map((site) => installer.remote(plan, site));
}

/** Reads the address of each control plane that has remotes, once. */
function addressSteps(plan: Plan): Step[] {
  const addresses = plan.sites.all.filter((site) => site.isRemote).map((site) => discoveryAddressOf(plan.sites, site));
  const byVariable = new Map(addresses.map((address) => [address.variable, address]));
  return [...byVariable.values()].flatMap(({ variable, source }) => {
    if (!source) return [];
    const commands = [capture(variable, awaitAddress(source.site, source.service, source.field))];
    return [{ site: source.site, files: [], commands }];
  });
}

function gatewaySteps(plan: Plan, installer: Installer, stage: GatewayStage): Step[] {
  const sites = plan.sites.all.filter((site) => site.isRemote === (stage === 10) && site.gateways.length > 0);
  return sites.map((site) => {
    const steps = site.gateways.map((it) => installer.gateway(site, it, stage));
    const waits = site.gateways.flatMap((it) => awaitGateway(site, it));
    return {
      site,
      files: steps.flatMap((step) => step.files),
      commands: [...awaitInjection(plan, site), ...steps.flatMap((step) => step.commands), ...waits],
    };
  });
}

function awaitGateway(site: Site, it: SiteGateway): ShellText[] {
  const field = addressFieldOf(it);
  return field === undefined ? [] : [sh`${awaitAddress(site, it.service, field)} >/dev/null`];
}

/** The pods of a gateway in a remote are injected by a far istiod, once it has written its certificate into the webhook there. */
function awaitInjection(plan: Plan, site: Site): ShellText[] {
  const isManaged = plan.sites.controlPlanesOf(site).length > 0 && site.cluster.annotated !== false;
  return isManaged ? [sh`wait_for_output ${injectionBundle(site)} >/dev/null`] : [];
}

/** Prints the certificate bundle of the injection webhook: empty until an istiod manages the cluster. */
export function injectionBundle(site: Site): ShellText {
  return sh`kubectl --context ${expand(site.context)} get mutatingwebhookconfiguration ${webhookName(site)} \\
  -o jsonpath='{.webhooks[0].clientConfig.caBundle}'`;
}

/** Source: manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml */
function webhookName(site: Site): ShellText {
  const revision = site.revision === undefined ? sh`` : sh`-${site.revision}`;
  const namespace = site.namespace === 'istio-system' ? sh`` : sh`-${site.namespace}`;
  return sh`istio-sidecar-injector${revision}${namespace}`;
}

const primaries = (plan: Plan): readonly Site[] => plan.sites.all.filter((site) => !site.isRemote);
