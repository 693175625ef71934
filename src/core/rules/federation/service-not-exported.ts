import { exportService, federate, federationBetween } from '../../recipes/federate.ts';
import type { UnofferedCall } from '../../semantics/federation.ts';
import { federationReads, hostNameOf, unofferedCalls } from '../../semantics/federation.ts';
import { meshOf } from '../../semantics/membership.ts';
import { homesOf } from '../../semantics/services.ts';
import type { View } from '../../semantics/view.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Values = { readonly service: string; readonly importer: string; readonly exporter: string };

const reads = [...federationReads, 'serviceEntry'] as const;

export const serviceNotExported = defineRule({
  id: 'federation/service-not-exported',
  code: 'ML1205',
  severity: 'error',
  recommended: true,
  reads,
  sources: [deploymentModels('multiple-meshes'), deploymentModels('mesh-tenancy')],
  verify: 'kubectl --context "$CTX" get serviceentries --all-namespaces',
  summary: {
    en: 'A service that another mesh calls is exported to it.',
    zh: '被其他网格调用的服务必须导出给对方。',
  },
  why: {
    en: 'Between meshes nothing is shared by default: each exposes a set of services over a link.',
    zh: '网格之间默认不共享任何内容：每个网格通过联邦链接暴露一组服务。',
  },
  consequence: {
    en: 'The name is not found, or the call ends with 503, in the consuming mesh.',
    zh: '在调用方网格中名称无法解析，或者调用得到 503。',
  },
  notWhen: {
    en: 'The mesh of the caller has a copy, or the service is called as a plain external host.',
    zh: '调用方所在网格有副本；或者只是作为普通外部主机调用。',
  },
  messages: {
    noLink: {
      en: ({ service, importer, exporter }: Values) =>
        `${importer} cannot see ${service}: it is not linked with ${exporter}, where it runs.`,
      zh: ({ service, importer, exporter }: Values) =>
        `${importer} 看不到 ${service}：它与该服务所在的 ${exporter} 没有联邦链接。`,
    },
    notExported: {
      en: ({ service, importer, exporter }: Values) =>
        `${importer} cannot see ${service}: ${exporter}, where it runs, does not export it.`,
      zh: ({ service, importer, exporter }: Values) =>
        `${importer} 看不到 ${service}：其所在的 ${exporter} 没有导出它。`,
    },
  },
  *check(ix) {
    const links = new Set(ix.links('federation').flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    for (const call of unofferedCalls(ix)) {
      const { service, caller, importer, exporters } = call;
      const linked = exporters.find(({ id }) => links.has(`${id} ${importer.id}`));
      const exporter = linked ?? exporters[0];
      if (!exporter) continue;
      const { fixes, suggestions } = linked ? { fixes: exporting(ix, call), suggestions: [] } : linking(call);
      yield {
        at: [caller.id, service.id],
        element: `${service.name}>${caller.name}`,
        message: linked ? 'notExported' : 'noLink',
        params: { service: service.name, importer: importer.name, exporter: exporter.name },
        fixes,
        suggestions,
      };
    }
  },
});

/** Safe unless the name is taken in the importing mesh: exporting would make it mean two services. */
function exporting(
  ix: View<(typeof reads)[number]>,
  { service, importer, exporters }: UnofferedCall,
): readonly Repair[] {
  const name = hostNameOf(service);
  const isTaken = ix
    .all('service')
    .some((other) => hostNameOf(other) === name && homesOf(ix, other).some((home) => meshOf(home) === importer.id));
  if (isTaken && !service.aliased) return [];
  return [
    {
      title: { en: `Export ${service.name} to ${importer.name}`, zh: `将 ${service.name} 导出到 ${importer.name}` },
      plan: (index) =>
        exporters
          .flatMap(({ id }) => federationBetween(index, id, importer.id) ?? [])
          .slice(0, 1)
          .flatMap((link) => exportService(index, link, service)),
    },
  ];
}

const linking = ({ importer, exporters }: UnofferedCall): Record<'fixes' | 'suggestions', readonly Repair[]> => ({
  fixes: [],
  suggestions: exporters.slice(0, 2).map((exporter) => ({
    title: { en: `Link ${exporter.name} with ${importer.name}`, zh: `联邦 ${exporter.name} 与 ${importer.name}` },
    plan: (index) => federate(index, exporter, importer),
  })),
});
