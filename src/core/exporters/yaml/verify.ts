import { expand, sh, type ShellText } from '../quoting/shell-text.ts';
import type { Plan, Step } from './plan.ts';
import type { Site } from './sites.ts';

/** Stage 12: what shows that the installation works. The runbook says what each command should print. */
export function verifySteps(plan: Plan): Step[] {
  const holders = new Set(plan.secrets.map((secret) => secret.holder));
  return plan.sites.all.map((site) => ({
    site,
    files: [],
    commands: site.isRemote ? [podsOf(site)] : [podsOf(site), ...clustersOf(site, holders.has(site)), proxiesOf(site)],
  }));
}

function podsOf(site: Site): ShellText {
  return sh`kubectl --context ${expand(site.context)} -n ${site.namespace} get pods,services`;
}

function clustersOf(site: Site, isHolder: boolean): ShellText[] {
  return isHolder ? [sh`istioctl remote-clusters --context ${expand(site.context)} ${placeOf(site)}`] : [];
}

function proxiesOf(site: Site): ShellText {
  return sh`istioctl proxy-status --context ${expand(site.context)} ${placeOf(site)}`;
}

/** Where istioctl finds the istiod of a cluster. */
function placeOf(site: Site): ShellText {
  const namespace = sh`-i ${site.namespace}`;
  return site.revision === undefined ? namespace : sh`${namespace} --revision ${site.revision}`;
}
