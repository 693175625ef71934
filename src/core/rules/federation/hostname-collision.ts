import type { EntityOf } from '../../design/kinds/index.ts';
import { importUnderAlias } from '../../recipes/set-service.ts';
import type { FederationView } from '../../semantics/federation.ts';
import { federationReads, hostNameOf, offers } from '../../semantics/federation.ts';
import { meshOf } from '../../semantics/membership.ts';
import { homesOf } from '../../semantics/services.ts';
import { oncePer } from '../../semantics/view.ts';
import { defineRule } from '../define-rule.ts';
import { deploymentModels } from '../sources.ts';

type Service = EntityOf<'service'>;
type Values = { readonly service: string; readonly host: string; readonly importer: string };

export const hostnameCollision = defineRule({
  id: 'federation/hostname-collision',
  code: 'ML1207',
  severity: 'error',
  recommended: false,
  reads: federationReads,
  sources: [deploymentModels('multiple-meshes'), deploymentModels('mesh-tenancy')],
  verify: 'istioctl --context "$CTX" proxy-config clusters "$POD" --fqdn "$HOST"',
  summary: {
    en: 'An imported service does not have the name of a local one.',
    zh: '导入的服务不能与本地服务同名。',
  },
  why: {
    en: 'Two meshes may use one name for two services. In one mesh a name is one service.',
    zh: '两个网格可以用同一名称表示两个服务，但在同一网格内一个名称只对应一个服务。',
  },
  consequence: {
    en: 'Calls go to the local service although the imported one was meant, or the other way round.',
    zh: '本意调用导入的服务，却到达了本地服务，或者相反。',
  },
  notWhen: {
    en: 'The service is imported under an alias.',
    zh: '服务以别名导入。',
  },
  messages: {
    twice: {
      en: ({ host, importer }: Values) =>
        `${host} would mean two services in ${importer}: its own and the imported one.`,
      zh: ({ host, importer }: Values) => `${host} 在 ${importer} 中会代表两个服务：本地的与导入的。`,
    },
  },
  *check(ix) {
    for (const { service, importer } of offers(ix)) {
      const host = hostNameOf(service);
      const local = localServices(ix).get(`${importer.id} ${host}`);
      if (service.aliased || !local) continue;
      yield {
        at: [service.id, importer.id],
        also: local.id === service.id ? [] : [local.id],
        element: service.name,
        message: 'twice',
        params: { service: service.name, host, importer: importer.name },
        suggestions: [
          {
            title: { en: `Import ${service.name} under an alias`, zh: `以别名导入 ${service.name}` },
            plan: () => importUnderAlias(service.id),
          },
        ],
      };
    }
  },
});

/** The services that run in a mesh, by mesh and host name. One with an alias answers to that. */
const localServices = oncePer((ix: FederationView): ReadonlyMap<string, Service> => {
  const found = new Map<string, Service>();
  for (const service of ix.all('service')) {
    if (service.aliased) continue;
    for (const mesh of new Set(homesOf(ix, service).map(meshOf))) {
      if (mesh) found.set(`${mesh} ${hostNameOf(service)}`, service);
    }
  }
  return found;
});
