import { plural } from '../../../core/base/text.ts';

type Inside = { readonly kind: string; readonly name: string };

/** Parts of the sentences that describe a drawn thing to somebody who does not see it. */
export const sentenceWords = {
  comma: { en: ', ', zh: '，' },
  role: {
    primary: { en: 'primary cluster', zh: '主集群' },
    remote: { en: 'remote cluster', zh: '从集群' },
    extcp: { en: 'host of an external control plane', zh: '外部控制平面集群' },
  },
  gateway: {
    ew: { en: 'east-west gateway', zh: '东西向网关' },
    ingress: { en: 'ingress gateway', zh: '入口网关' },
  },
  controlledBy: { en: (names: string) => `controlled by ${names}`, zh: (names: string) => `由 ${names} 控制` },
  inside: {
    en: ({ kind, name }: Inside) => `in ${kind.toLowerCase()} ${name}`,
    zh: ({ kind, name }: Inside) => `位于${kind} ${name}`,
  },
  network: { en: (name: string) => `network ${name}`, zh: (name: string) => `网络 ${name}` },
  mesh: { en: (name: string) => `mesh ${name}`, zh: (name: string) => `网格 ${name}` },
  joins: { en: (name: string) => `joins ${name}`, zh: (name: string) => `加入 ${name}` },
  clusters: {
    en: (count: number) => `in ${count} ${plural(count, 'cluster', 'clusters')}`,
    zh: (count: number) => `部署在 ${count} 个集群中`,
  },
  problems: {
    en: (count: number) => `${count} ${plural(count, 'problem', 'problems')}`,
    zh: (count: number) => `${count} 个问题`,
  },
} as const;
