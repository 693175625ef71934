import type { Language } from '../../base/text.ts';
import { mdCode, mdJoin, mdNames, mdText, type MarkdownText } from '../quoting/markdown-text.ts';
import type { Plan } from './plan.ts';
import * as t from './runbook-texts.ts';
import { secretsByHolder, type SecretCopy } from './secret-copies.ts';
import type { Site } from './sites.ts';

/** What the commands of the last stage should print, cluster by cluster. */
export function expectations(plan: Plan, language: Language): MarkdownText[] {
  const secrets = secretsByHolder(plan.secrets);
  const items = plan.sites.all.flatMap((site) => [
    ...(site.isRemote
      ? remoteItems(site, language)
      : [...primaryItems(site, secrets.get(site) ?? [], language), proxyItem(plan, site, language)]),
    ...gatewayItems(site, language),
  ]);
  return [
    t.expectHead[language],
    mdJoin(
      items.map((item) => mdText`- ${item}`),
      '\n',
    ),
    ...(plan.sites.all.length > 1 ? [t.tryCalls[language]] : []),
  ];
}

function primaryItems(site: Site, secrets: readonly SecretCopy[], language: Language): MarkdownText[] {
  const cluster = mdCode(site.name);
  const targets = mdNames(
    secrets.map((secret) => mdCode(secret.key)),
    language,
  );
  return [
    t.expectPrimary[language]({ cluster }),
    ...(secrets.length === 0 ? [] : [t.expectClusters[language]({ cluster, targets })]),
  ];
}

function proxyItem(plan: Plan, site: Site, language: Language): MarkdownText {
  const served = [site, ...plan.sites.remotesOf(site)].map((it) => mdCode(it.istioName));
  return t.expectProxies[language]({ cluster: mdCode(site.name), clusters: mdNames(served, language) });
}

const remoteItems = (site: Site, language: Language): MarkdownText[] => [
  t.expectRemote[language]({ cluster: mdCode(site.name) }),
];

function gatewayItems(site: Site, language: Language): MarkdownText[] {
  if (site.gateways.length === 0) return [];
  const services = mdNames(
    site.gateways.map((it) => mdCode(it.service)),
    language,
  );
  return [t.expectGateways[language]({ cluster: mdCode(site.name), services })];
}
