import type { EntityOf } from '../../design/kinds/index.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import { bySeq } from '../../design/model-index.ts';
import { ownFileName } from '../quoting/file-name.ts';
import { word, yamlStr, type YamlText } from '../quoting/yaml-text.ts';
import { apply } from './commands.ts';
import { filePath } from './file-path.ts';
import { isExported } from './name-checks.ts';
import { namespaceObject } from './namespaces.ts';
import type { Plan, Step } from './plan.ts';
import type { Site } from './sites.ts';
import { checked } from './sites.ts';
import { remark } from './yaml-file.ts';
import type { YamlMap } from './yaml-node.ts';

/** Stage 11: the namespaces of the applications with their injection label, and a Service where only the name is needed. */
export function appSteps(plan: Plan): Step[] {
  return plan.sites.all.flatMap((site) => {
    const stubs = stubsOf(plan.ix, site);
    const documents = [...namespacesOf(plan, site), ...stubs.map((service) => stubObject(site, service))];
    if (documents.length === 0) return [];
    const path = filePath(site.folder, ownFileName('11-apps.yaml'));
    const file = stubs.length === 0 ? { path, documents } : { path, documents, remark: STUB_REMARK };
    return [{ site, files: [file], commands: [apply(site, path)] }];
  });
}

/** Services that have a Service object but no pods in the cluster. */
export function stubsOf(ix: ModelIndex, site: Site): EntityOf<'service'>[] {
  return ix
    .to(site.cluster.id, 'stub')
    .flatMap((link) => ix.get(link.from) ?? [])
    .filter(isExported)
    .sort(bySeq);
}

const STUB_REMARK = {
  en: remark`The drawing names no ports. Give every Service here the ports, numbers and names,
that it has where its pods run: endpoints are matched by port name.`,
  zh: remark`图中未给出端口。请将此处每个 Service 的端口号与端口名改为与其 Pod 所在集群一致：
端点按端口名匹配。`,
};

/** Namespaces that are never the installation's to label. */
const isForeign = (namespace: string): boolean => namespace.startsWith('kube-');

function namespacesOf(plan: Plan, site: Site): YamlMap[] {
  const services = servicesAt(plan.ix, site);
  const namespaces = [...new Set(services.map((service) => service.name.split('/')[0] ?? ''))];
  return (
    namespaces
      // A second Namespace object for the system namespace would take its network label away again.
      .filter((namespace) => !isForeign(namespace) && namespace !== site.namespace)
      .map((namespace) => {
        const inside = services.filter((service) => service.name.startsWith(`${namespace}/`));
        return namespaceObject(checked(namespace), { labels: injectionLabel(plan, site, inside) });
      })
  );
}

/** Services that run in the cluster, are known there or are called from there, in document order. */
function servicesAt(ix: ModelIndex, site: Site): EntityOf<'service'>[] {
  const id = site.cluster.id;
  const ids = [...ix.to(id, 'placement'), ...ix.to(id, 'stub')].map((link) => link.from);
  const called = ix.from(id, 'call').map((link) => link.to);
  return [...new Set([...ids, ...called])]
    .flatMap((service) => ix.get(service) ?? [])
    .filter(isExported)
    .sort(bySeq);
}

/** Off only where all pods of the namespace stay outside the mesh; a revision is asked for by name. */
function injectionLabel(plan: Plan, site: Site, services: readonly EntityOf<'service'>[]): YamlMap {
  const isOutside = services.every((service) => service.unmeshed?.includes(site.cluster.id));
  if (isOutside) return { 'istio-injection': word('disabled') };
  const revision = site.revision ?? plan.sites.controlPlanesOf(site)[0]?.revision;
  return revision === undefined ? { 'istio-injection': word('enabled') } : { 'istio.io/rev': yamlStr(revision) };
}

const SERVICE_TYPES: ReadonlyMap<string, YamlText> = new Map([
  ['ClusterIP', word('ClusterIP')],
  ['NodePort', word('NodePort')],
  ['LoadBalancer', word('LoadBalancer')],
]);

/** A Service without pods: the name resolves here, and the endpoints come from the clusters that run it. */
function stubObject(site: Site, service: EntityOf<'service'>): YamlMap {
  const [namespace = '', name = ''] = service.name.split('/');
  const app = yamlStr(name);
  const portName = service.portNames?.find(([cluster]) => cluster === site.cluster.id)?.[1];
  const type = service.types?.find(([cluster]) => cluster === site.cluster.id)?.[1];
  return {
    apiVersion: word('v1'),
    kind: word('Service'),
    metadata: { name: yamlStr(name), namespace: yamlStr(namespace), labels: { app, service: app } },
    spec: {
      type: type === undefined ? undefined : SERVICE_TYPES.get(type),
      clusterIP: service.headless ? word('None') : undefined,
      internalTrafficPolicy: service.nodeLocal ? word('Local') : undefined,
      ports: [{ name: portName === undefined ? word('http') : yamlStr(portName), port: 80 }],
      selector: { app },
    },
  };
}
