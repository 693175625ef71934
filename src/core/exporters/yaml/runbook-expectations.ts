import type { Language } from '../../base/text.ts';
import { mdCode, mdJoin, mdText, type MarkdownText } from '../quoting/markdown-text.ts';
import type { Plan } from './plan.ts';
import * as t from './runbook-texts.ts';
import { secretsOf } from './secrets.ts';
import type { Site } from './sites.ts';

/** What the commands of the last stage should print, cluster by cluster. */
export function expectations(plan: Plan, language: Language): MarkdownText[] {
  const items = plan.sites.all.flatMap((site) => [
    ...(site.isRemote ? remoteItems(site, language) : primaryItems(plan, site, language)),
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

function primaryItems(plan: Plan, site: Site, language: Language): MarkdownText[] {
  const cluster = mdCode(site.name);
  const targets = secretsOf(plan).filter((secret) => secret.holder === site);
  const served = [site, ...plan.sites.remotesOf(site)];
  return [
    t.expectPrimary[language]({ cluster }),
    ...(targets.length === 0
      ? []
      : [
          t.expectClusters[language]({
            cluster,
            targets: mdJoin(
              targets.map((secret) => mdCode(secret.key)),
              ', ',
            ),
          }),
        ]),
    t.expectProxies[language]({
      cluster,
      clusters: mdJoin(
        served.map((it) => mdCode(it.istioName)),
        ', ',
      ),
    }),
  ];
}

const remoteItems = (site: Site, language: Language): MarkdownText[] => [
  t.expectRemote[language]({ cluster: mdCode(site.name) }),
];

function gatewayItems(site: Site, language: Language): MarkdownText[] {
  if (site.gateways.length === 0) return [];
  const services = mdJoin(
    site.gateways.map((it) => mdCode(it.service)),
    ', ',
  );
  return [t.expectGateways[language]({ cluster: mdCode(site.name), services })];
}
