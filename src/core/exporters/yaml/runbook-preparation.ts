import type { Language } from '../../base/text.ts';
import { md, mdCode, mdJoin, mdNames, mdShell, mdText, type MarkdownText } from '../quoting/markdown-text.ts';
import { sh, shJoin, type ShellText } from '../quoting/shell-text.ts';
import { stubsOf } from './apps.ts';
import type { Intermediate, Root } from './certificates.ts';
import { discoveryAddressOf } from './discovery-address.ts';
import { fillsIn, variables, waitFunction } from './install-script.ts';
import type { Plan, Stage } from './plan.ts';
import * as t from './runbook-texts.ts';
import { secretsByHolder } from './secret-copies.ts';
import type { Site } from './sites.ts';
import { isOutOfSupport, patchText } from './versions.ts';

/** What must be so before the first step: tools, reachability, variables and certificates. */
export function preparation(plan: Plan, stages: readonly Stage[], language: Language): MarkdownText[] {
  const needs = [
    ...toolsOf(plan, stages, language),
    ...reachability(plan, language),
    ...ownValues(plan, stages, language),
  ];
  return [
    t.startHead[language],
    mdJoin(
      needs.map((need) => mdText`- ${need}`),
      '\n',
    ),
    t.shellHead[language],
    t.shellText[language],
    mdShell(shJoin([variables(plan, sh`export`), waitFunction(language)], '\n\n')),
    ...certificates(plan, language),
  ];
}

function toolsOf(plan: Plan, stages: readonly Stage[], language: Language): MarkdownText[] {
  const names = [
    sh`bash`,
    sh`kubectl`,
    sh`istioctl`,
    ...(plan.method === 'helm' ? [sh`helm`] : []),
    ...(fillsIn(stages) ? [sh`envsubst`] : []),
  ];
  const list = mdNames(names.map(mdCode), language);
  return [
    t.tools[language]({ list, patch: mdText`${patchText(plan.istio)}` }),
    ...(isOutOfSupport(plan.istio) ? [t.endOfLife[language]] : []),
  ];
}

/** Who must reach whom. None of it can be made by a file. */
function reachability(plan: Plan, language: Language): MarkdownText[] {
  const { sites } = plan;
  const networks = membersByNetwork(sites.all);
  const remotes = sites.all.filter((site) => site.isRemote);
  return [
    ...[...networks]
      .filter(([, members]) => members.length > 1)
      .map(([network, members]) =>
        t.sharedNetwork[language]({ network: md(network), clusters: namesOf(members, language) }),
      ),
    ...(crossesNetworks(sites.all) ? [t.gatewaysMeet[language]] : []),
    ...remotes.flatMap((remote) =>
      sites
        .controlPlanesOf(remote)
        .slice(0, 1)
        .map((owner) => t.remotesReach[language]({ remote: mdCode(remote.name), owner: mdCode(owner.name) })),
    ),
    ...[...secretsByHolder(plan.secrets)].map(([holder, secrets]) =>
      t.secretReach[language]({
        holder: mdCode(holder.name),
        targets: namesOf(
          secrets.map((secret) => secret.target),
          language,
        ),
      }),
    ),
  ];
}

function membersByNetwork(sites: readonly Site[]): ReadonlyMap<string, readonly Site[]> {
  const names = new Set(sites.flatMap((site) => site.network ?? []));
  return new Map([...names].map((name) => [name, sites.filter((site) => site.network === name)]));
}

/** Whether some mesh has several networks. */
function crossesNetworks(sites: readonly Site[]): boolean {
  return [...new Set(sites.map((site) => site.mesh))].some(
    (mesh) => membersByNetwork(sites.filter((site) => site.mesh === mesh)).size > 1,
  );
}

/** What only whoever installs can know. */
function ownValues(plan: Plan, stages: readonly Stage[], language: Language): MarkdownText[] {
  const asked = plan.sites.all
    .filter((site) => site.isRemote)
    .map((site) => discoveryAddressOf(plan.sites, site))
    .filter((address) => !address.source);
  const stubs = stages
    .filter((stage) => stage.number === 11)
    .flatMap((stage) => stage.steps)
    .filter((step) => stubsOf(plan.ix, step.site).length > 0)
    .flatMap((step) => step.files.map((file) => mdCode(file.path)));
  return [
    ...[...new Set(asked.map((address) => address.variable))].map((variable) =>
      t.askedAddress[language]({ variable: mdCode(variable) }),
    ),
    ...(stubs.length === 0 ? [] : [t.stubPorts[language]({ files: mdNames(stubs, language) })]),
  ];
}

const namesOf = (sites: readonly Site[], language: Language): MarkdownText =>
  mdNames(
    sites.map((site) => mdCode(site.name)),
    language,
  );

function certificates(plan: Plan, language: Language): MarkdownText[] {
  const { intermediates } = plan.certificates;
  if (intermediates.length === 0) return [];
  const roots = new Map(intermediates.map((it) => [it.root.id, it.root]));
  return [
    t.certificatesHead[language],
    t.certificatesText[language]({ release: mdText`${patchText(plan.istio)}` }),
    ...[...roots.values()].flatMap((root) => [
      t.rootFor[language]({ root: md(root.name) }),
      mdShell(
        certificateCommands(
          root,
          intermediates.filter((it) => it.root.id === root.id),
        ),
      ),
    ]),
  ];
}

/** Source: istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert */
function certificateCommands(root: Root, intermediates: readonly Intermediate[]): ShellText {
  const make = sh`make -C certs/${root.folder} -f ../../tools/certs/Makefile.selfsigned.mk`;
  const byFolder = new Map(intermediates.map((it) => [it.folder, it]));
  return shJoin(
    [
      sh`mkdir -p certs/${root.folder}`,
      sh`${make} root-ca`,
      ...[...byFolder.values()].map(({ folder, site }) => sh`${make} ${folder}-cacerts${otherName(site)}`),
    ],
    '\n',
  );
}

/** The intermediate names the Service of istiod, in another namespace than the Makefile assumes. */
function otherName(site: Site): ShellText {
  return site.namespace === 'istio-system' ? sh`` : sh` INTERMEDIATE_SAN_DNS=istiod.${site.namespace}.svc`;
}
