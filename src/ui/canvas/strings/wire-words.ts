import type { Text } from '../../../core/base/text.ts';

type Ends = { from: string; to: string };

/** What a wire can mean, and why it cannot be drawn. */
export const wireWords = {
  secret: {
    en: ({ from, to }: Ends) => `Remote secret: ${from} reads ${to}`,
    zh: ({ from, to }: Ends) => `远程 Secret：${from} 读取 ${to}`,
  },
  secrets: {
    en: ({ from, to }: Ends) => `Remote secrets both ways: ${from} and ${to}`,
    zh: ({ from, to }: Ends) => `双向远程 Secret：${from} 与 ${to}`,
  },
  control: {
    en: ({ from, to }: Ends) => `Control plane: ${from} controls ${to}`,
    zh: ({ from, to }: Ends) => `控制平面：${from} 控制 ${to}`,
  },
  controlTurns: {
    en: ({ from, to }: Ends) => `Control plane: ${from} controls ${to}, which becomes a remote cluster`,
    zh: ({ from, to }: Ends) => `控制平面：${from} 控制 ${to}，${to} 成为从集群`,
  },
  call: {
    en: ({ from, to }: Ends) => `Call: ${from} calls ${to}`,
    zh: ({ from, to }: Ends) => `调用：${from} 调用 ${to}`,
  },
  deploy: {
    en: ({ from, to }: Ends) => `Deploy ${from} in ${to}`,
    zh: ({ from, to }: Ends) => `将 ${from} 部署到 ${to}`,
  },
  stub: {
    en: ({ from, to }: Ends) => `Service stub of ${from} in ${to}, without pods`,
    zh: ({ from, to }: Ends) => `在 ${to} 中建立 ${from} 的 Service 存根（无 Pod）`,
  },
  serviceEntry: {
    en: ({ from, to }: Ends) => `ServiceEntry for ${from} in ${to}`,
    zh: ({ from, to }: Ends) => `在 ${to} 中为 ${from} 建立 ServiceEntry`,
  },
  federation: {
    en: ({ from, to }: Ends) => `Federation of ${from} and ${to}`,
    zh: ({ from, to }: Ends) => `${from} 与 ${to} 的联邦`,
  },
  route: {
    en: ({ from, to }: Ends) => `Route: pods of ${from} and ${to} reach each other`,
    zh: ({ from, to }: Ends) => `路由：${from} 与 ${to} 的 Pod 可以互通`,
  },
  network: {
    en: ({ from, to }: Ends) => `Put ${to} on ${from}`,
    zh: ({ from, to }: Ends) => `将 ${to} 放入网络 ${from}`,
  },
  mesh: {
    en: ({ from, to }: Ends) => `Put ${to} into ${from}`,
    zh: ({ from, to }: Ends) => `将 ${to} 加入网格 ${from}`,
  },
  joins: {
    en: ({ from, to }: Ends) => `${from} joins ${to}`,
    zh: ({ from, to }: Ends) => `${from} 加入 ${to}`,
  },
  several: {
    en: ({ first, more }: { first: Text; more: number }) => `${first.en}, or ${more} more`,
    zh: ({ first, more }: { first: Text; more: number }) => `${first.zh}，或另外 ${more} 种`,
  },
  itself: { en: 'Choose another one', zh: '请选择另一个对象' },
  connected: { en: 'They are connected already', zh: '二者已经连接' },
  nothing: {
    en: ({ from, to }: { from: Text; to: Text }) => `Nothing connects these two: ${from.en} and ${to.en}`,
    zh: ({ from, to }: { from: Text; to: Text }) => `${from.zh}与${to.zh}之间没有可画的连接`,
  },
};
