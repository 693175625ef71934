import type { Phrase, Text } from '../../base/text.ts';
import { say } from '../../base/text.ts';
import type { ElementId } from '../../design/ids.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { ExportProblem } from '../define-exporter.ts';

/**
 * What the drawing needs and these files cannot say yet. Leaving it out would make the rest wrong (another control plane, another
 * network), so nothing is exported at all.
 */
export function blockersOf(ix: ModelIndex): readonly ExportProblem[] {
  if (ix.all('cluster').length === 0) return [nothingDrawn];
  return [...externalControlPlanes(ix), ...otherPlanes(ix), ...ambientThings(ix), ...foreignThings(ix)];
}

function externalControlPlanes(ix: ModelIndex): ExportProblem[] {
  const hosts = ix.all('cluster').filter((cluster) => cluster.role === 'extcp');
  const secrets = ix
    .links('remoteSecret')
    .filter((secret) => secret.type === 'config' && !hosts.some((host) => host.id === secret.from));
  return [
    ...hosts.map((host) => problem('export.external-control-plane', host.id, say(external, { name: host.name }))),
    ...secrets.map((secret) =>
      problem('export.external-control-plane', secret.id, say(configSecret, { name: ix.get(secret.to)?.name ?? '' })),
    ),
  ];
}

function otherPlanes(ix: ModelIndex): ExportProblem[] {
  return ix
    .all('cluster')
    .filter((cluster) => cluster.planes)
    .map((cluster) => problem('export.several-control-planes', cluster.id, say(severalPlanes, { name: cluster.name })));
}

function ambientThings(ix: ModelIndex): ExportProblem[] {
  const clusters = ix.all('cluster').filter((cluster) => cluster.dataPlane === 'ambient');
  const gateways = ix.all('gateway').filter((gateway) => gateway.mode === 'ambient');
  return [...clusters, ...gateways].map((it) => problem('export.ambient', it.id, say(ambient, { name: it.name })));
}

function foreignThings(ix: ModelIndex): ExportProblem[] {
  return [
    ...ix
      .links('federation')
      .map((link) =>
        problem(
          'export.federation',
          link.id,
          say(federation, { a: ix.get(link.from)?.name ?? '', b: ix.get(link.to)?.name ?? '' }),
        ),
      ),
    ...ix.all('vm').map((vm) => problem('export.virtual-machine', vm.id, say(virtualMachine, { name: vm.name }))),
  ];
}

const problem = (code: string, element: ElementId, message: Text): ExportProblem => ({ code, element, message });

const nothingDrawn: ExportProblem = {
  code: 'export.empty',
  message: {
    en: 'There is no cluster in the drawing, so there is nothing to export.',
    zh: '图中没有集群，没有可导出的内容。',
  },
};

type Named = Phrase<{ name: string }>;

const external: Named = {
  en: ({ name }) => `${name} hosts an external control plane, which cannot be exported as files yet.`,
  zh: ({ name }) => `${name} 承载外部控制平面，目前尚不支持导出为文件。`,
};

const configSecret: Named = {
  en: ({ name }) =>
    `A config secret opens ${name}: it belongs to an external control plane, which cannot be exported yet.`,
  zh: ({ name }) => `指向 ${name} 的 config Secret 属于外部控制平面，目前尚不支持导出。`,
};

const severalPlanes: Named = {
  en: ({ name }) => `${name} has several control planes with namespaces of their own, which cannot be exported yet.`,
  zh: ({ name }) => `${name} 中有多个各自管理命名空间的控制平面，目前尚不支持导出。`,
};

const ambient: Named = {
  en: ({ name }) => `${name} is in ambient mode, which cannot be exported yet; only sidecar mode can.`,
  zh: ({ name }) => `${name} 使用 ambient 模式，目前尚不支持导出，仅支持 sidecar 模式。`,
};

const virtualMachine: Named = {
  en: ({ name }) => `${name} is a virtual machine; the files that join one to a mesh cannot be exported yet.`,
  zh: ({ name }) => `${name} 是虚拟机；将其加入网格所需的文件目前尚不支持导出。`,
};

const federation: Phrase<{ a: string; b: string }> = {
  en: ({ a, b }) => `${a} and ${b} are federated; the files of a federation cannot be exported yet.`,
  zh: ({ a, b }) => `${a} 与 ${b} 互为联邦；联邦所需的文件目前尚不支持导出。`,
};
