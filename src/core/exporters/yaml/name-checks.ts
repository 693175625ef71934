import type { Phrase, Text } from '../../base/text.ts';
import { say } from '../../base/text.ts';
import { isDnsLabel } from '../../base/wording.ts';
import type { ElementId } from '../../design/ids.ts';
import type { EntityOf } from '../../design/kinds/index.ts';
import type { LinkOf } from '../../design/links/index.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { ExportProblem } from '../define-exporter.ts';
import { httpsAddress } from '../quoting/shell-text.ts';

/**
 * Names that a command or Kubernetes would not take. They are refused with a suggestion, never quoted into a script: what is not a
 * DNS-1123 label does not reach a command. Sources of the limits: istioctl's IsDNS1123Label for the keys of remote secrets, the
 * operator's validateRevision, the Kubernetes API for the rest.
 */
export function nameProblemsOf(ix: ModelIndex): readonly ExportProblem[] {
  return [
    ...ix.all('cluster').flatMap((cluster) => clusterNames(ix, cluster)),
    ...ix.all('gateway').flatMap((gateway) => revision(gateway)),
    ...ix.links('remoteSecret').flatMap((secret) => secretNames(ix, secret)),
    ...ix.all('service').filter(isExported).flatMap(serviceNames),
  ];
}

/** A host outside all clusters has no namespace and no Service of its own. */
export const isExported = (service: EntityOf<'service'>): boolean => service.external === undefined;

/** A revision is a suffix of names that may have 63 characters, such as `istio-sidecar-injector-…`. */
const REVISION_LENGTH = 40;

/** A value of a Kubernetes label. */
const LABEL_VALUE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/** A Service is an RFC 1035 label: unlike a namespace it cannot start with a digit. */
const SERVICE = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

function clusterNames(ix: ModelIndex, cluster: EntityOf<'cluster'>): ExportProblem[] {
  const { id, name } = cluster;
  const network = ix.get(cluster.network);
  return [
    ...label(id, name, say(clusterWords, { name })),
    ...label(id, cluster.clusterName, say(istioNameWords, { name })),
    ...label(id, cluster.systemNamespace, say(namespaceWords, { name })),
    ...revision(cluster),
    ...(network && !LABEL_VALUE.test(network.name)
      ? [refused(network.id, say(notLabelValue, { name: network.name }))]
      : []),
  ];
}

function revision(entity: EntityOf<'cluster' | 'gateway'>): ExportProblem[] {
  const { id, name } = entity;
  if (entity.revision === undefined || entity.revision.length <= REVISION_LENGTH) {
    return label(id, entity.revision, say(revisionWords, { name }));
  }
  return [refused(id, say(longRevision, { name, limit: REVISION_LENGTH }))];
}

function secretNames(ix: ModelIndex, secret: LinkOf<'remoteSecret'>): ExportProblem[] {
  const name = `${ix.get(secret.from)?.name ?? ''} > ${ix.get(secret.to)?.name ?? ''}`;
  return [
    ...label(secret.id, secret.key, say(keyWords, { name })),
    ...label(secret.id, secret.namespace, say(secretNamespaceWords, { name })),
    ...(secret.server !== undefined && !httpsAddress(secret.server)
      ? [refused(secret.id, say(notAddress, { name, server: secret.server }))]
      : []),
  ];
}

function serviceNames(service: EntityOf<'service'>): ExportProblem[] {
  const [namespace = '', name = ''] = service.name.split('/');
  return [
    ...label(service.id, namespace, say(serviceNamespaceWords, { name: service.name })),
    ...(SERVICE.test(name) ? [] : [refused(service.id, say(notService, { name: service.name }))]),
    ...(service.portNames ?? []).flatMap(([, port]) => label(service.id, port, say(portWords, { name: service.name }))),
  ];
}

/** A problem unless the text is not said or is a DNS label. */
function label(element: ElementId, text: string | undefined, what: Text): ExportProblem[] {
  if (text === undefined || isDnsLabel(text)) return [];
  return [refused(element, say(notLabel, { what, text, suggestion: suggestionFor(text) }))];
}

const refused = (element: ElementId, message: Text): ExportProblem => ({ code: 'export.name', element, message });

function suggestionFor(text: string): string {
  const slug = text.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
  return slug.replace(/^-+/, '').slice(0, 63).replace(/-+$/, '') || 'x';
}

type Named = Phrase<{ name: string }>;

const clusterWords: Named = { en: () => 'The cluster', zh: () => '集群' };
const istioNameWords: Named = { en: (p) => `The Istio name of ${p.name},`, zh: (p) => `${p.name} 的 Istio 集群名` };
const namespaceWords: Named = {
  en: (p) => `The system namespace of ${p.name},`,
  zh: (p) => `${p.name} 的系统命名空间`,
};
const revisionWords: Named = { en: (p) => `The revision of ${p.name},`, zh: (p) => `${p.name} 的修订版本` };
const keyWords: Named = { en: (p) => `The key of the secret ${p.name},`, zh: (p) => `Secret ${p.name} 的 key` };
const secretNamespaceWords: Named = {
  en: (p) => `The namespace of the secret ${p.name},`,
  zh: (p) => `Secret ${p.name} 的命名空间`,
};
const serviceNamespaceWords: Named = {
  en: (p) => `The namespace of the service ${p.name},`,
  zh: (p) => `服务 ${p.name} 的命名空间`,
};
const portWords: Named = { en: (p) => `The port of the service ${p.name},`, zh: (p) => `服务 ${p.name} 的端口名` };

const notLabel: Phrase<{ what: Text; text: string; suggestion: string }> = {
  en: (p) =>
    `${p.what.en} "${p.text}" cannot stand in a command: use up to 63 lower-case letters, digits and "-". Try "${p.suggestion}".`,
  zh: (p) =>
    `${p.what.zh}“${p.text}”不能用于命令：请使用小写字母、数字和“-”，最多 63 个字符。可改为“${p.suggestion}”。`,
};

const longRevision: Phrase<{ name: string; limit: number }> = {
  en: (p) => `The revision of ${p.name} is longer than ${p.limit} characters.`,
  zh: (p) => `${p.name} 的修订版本超过 ${p.limit} 个字符。`,
};

const notLabelValue: Named = {
  en: (p) => `The network "${p.name}" cannot be a label of Kubernetes: it must start and end with a letter or digit.`,
  zh: (p) => `网络“${p.name}”不能作为 Kubernetes 标签值：首尾必须是字母或数字。`,
};

const notAddress: Phrase<{ name: string; server: string }> = {
  en: (p) => `The secret ${p.name} names the API server "${p.server}"; write it as https://host:port in lower case.`,
  zh: (p) => `Secret ${p.name} 的 API Server 地址“${p.server}”无效；请写成小写的 https://host:port。`,
};

const notService: Named = {
  en: (p) =>
    `The service ${p.name} cannot be a Service of Kubernetes: use lower-case letters, digits and "-", with a letter first.`,
  zh: (p) => `服务 ${p.name} 不能作为 Kubernetes Service 的名称：请使用小写字母、数字和“-”，并以字母开头。`,
};
