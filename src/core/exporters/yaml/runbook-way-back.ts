import type { Language } from '../../base/text.ts';
import { mdShell, mdText, type MarkdownText } from '../quoting/markdown-text.ts';
import { expand, sh, shJoin, type ShellText } from '../quoting/shell-text.ts';
import { istiodName } from './control-plane.ts';
import type { Plan } from './plan.ts';
import * as t from './runbook-texts.ts';
import type { Site } from './sites.ts';

/** The way back: access first, then remotes, then primaries. Namespaces of applications are never deleted. */
export function wayBack(plan: Plan, language: Language): MarkdownText[] {
  const sites = [...plan.sites.all.filter((site) => site.isRemote), ...plan.sites.all.filter((site) => !site.isRemote)];
  return [
    t.backHead[language],
    t.backText[language],
    ...accessBlock(plan),
    ...(plan.method === 'istioctl' ? [t.purgeText[language]] : []),
    ...sites.flatMap((site) => [mdText`**${site.name}**`, mdShell(shJoin(removal(plan, site), '\n'))]),
  ];
}

function accessBlock(plan: Plan): MarkdownText[] {
  const commands = plan.secrets.map(
    ({ holder, key, namespace }) =>
      sh`kubectl --context ${expand(holder.context)} -n ${namespace} delete secret istio-remote-secret-${key} --ignore-not-found`,
  );
  return commands.length === 0 ? [] : [mdShell(shJoin(commands, '\n'))];
}

function removal(plan: Plan, site: Site): ShellText[] {
  const kubectl = sh`kubectl --context ${expand(site.context)}`;
  const uninstall =
    plan.method === 'istioctl' ? [sh`istioctl uninstall --context ${expand(site.context)} -y --purge`] : releases(site);
  return [...uninstall, sh`${kubectl} delete namespace ${site.namespace} --ignore-not-found`];
}

function releases(site: Site): ShellText[] {
  const names = [...site.gateways.map((it) => it.service), istiodName(site), sh`istio-base`];
  return names.map(
    (name) => sh`helm uninstall ${name} -n ${site.namespace} --kube-context ${expand(site.context)} --ignore-not-found`,
  );
}
