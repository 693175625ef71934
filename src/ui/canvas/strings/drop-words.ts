import type { Text } from '../../../core/base/text.ts';

type At = { name: string };

/** Where a thing would land, and why it cannot land there. */
export const dropWords = {
  board: { en: 'on the board', zh: '放在画板上' },
  into: { en: ({ name }: At) => `in ${name}`, zh: ({ name }: At) => `放入 ${name}` },
  boardFrom: { en: ({ name }: At) => `out of ${name}`, zh: ({ name }: At) => `移出 ${name}` },
  networkOf: { en: ({ name }: At) => `the network of ${name}`, zh: ({ name }: At) => `作为 ${name} 的网络` },
  networkIn: {
    en: ({ name }: At) => `the network of every cluster in ${name}`,
    zh: ({ name }: At) => `作为 ${name} 内所有集群的网络`,
  },
  meshOf: { en: ({ name }: At) => `the mesh of ${name}`, zh: ({ name }: At) => `作为 ${name} 的网格` },
  meshIn: {
    en: ({ name }: At) => `the mesh of every cluster in ${name}`,
    zh: ({ name }: At) => `作为 ${name} 内所有集群的网格`,
  },
  unused: { en: 'without a cluster yet: it is in the outline', zh: '尚无集群：可在大纲中找到' },
  joins: { en: ({ name }: At) => `joins ${name}`, zh: ({ name }: At) => `加入 ${name}` },
  needsCluster: { en: 'Drop it on a cluster', zh: '请放到集群上' },
  there: { en: ({ name }: At) => `It is in ${name} already`, zh: ({ name }: At) => `已在 ${name} 中` },
  deployAlso: { en: ({ name }: At) => `also in ${name}`, zh: ({ name }: At) => `同时部署到 ${name}` },
  added: {
    en: ({ kind, name, where }: { kind: Text; name: string; where: Text }) => `${kind.en} ${name} added, ${where.en}`,
    zh: ({ kind, name, where }: { kind: Text; name: string; where: Text }) => `已添加${kind.zh} ${name}，${where.zh}`,
  },
};
