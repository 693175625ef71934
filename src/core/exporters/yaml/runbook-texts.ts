import type { Language } from '../../base/text.ts';
import { mdText, type MarkdownText } from '../quoting/markdown-text.ts';

/** A sentence of the runbook in every language. */
export type Sentence = Readonly<Record<Language, MarkdownText>>;

/** A sentence with values, all of them safe already. */
export type SentenceOf<P> = Readonly<Record<Language, (params: P) => MarkdownText>>;

export const title: SentenceOf<{ minor: MarkdownText; method: MarkdownText }> = {
  en: (p) => mdText`# Installing Istio ${p.minor} with ${p.method}`,
  zh: (p) => mdText`# 使用 ${p.method} 安装 Istio ${p.minor}`,
};

export const designName: SentenceOf<{ title: MarkdownText }> = {
  en: (p) => mdText`For the design **${p.title}**.`,
  zh: (p) => mdText`对应设计：**${p.title}**。`,
};

export const intro: Sentence = {
  en: mdText`Every step can be run by hand from here, or all of them by \`install.sh\` beside this file. Each may be repeated: it brings about a state rather than adding to one.`,
  zh: mdText`可以按本文件逐步手动执行，也可以运行同目录下的 \`install.sh\` 一次完成。每一步都可重复执行：它把集群带到某个状态，而不是累加。`,
};

export const brokenHead: Sentence = {
  en: mdText`## This design has errors`,
  zh: mdText`## 此设计存在错误`,
};

export const broken: Sentence = {
  en: mdText`The files say exactly what is drawn, and Istio cannot run it so. Mend these first:`,
  zh: mdText`文件与图纸完全一致，但 Istio 无法按此运行。请先修正以下问题：`,
};

export const warnHead: Sentence = { en: mdText`## To be decided`, zh: mdText`## 需要确认` };

export const leftOutHead: Sentence = {
  en: mdText`## Drawn, but not in these files`,
  zh: mdText`## 图中有、文件中没有的内容`,
};

export const clustersHead: Sentence = { en: mdText`## Clusters`, zh: mdText`## 集群` };

export const clustersTable: Sentence = {
  en: mdText`| Cluster | Context variable | Name in Istio | Role | Network | Gateways |
|---|---|---|---|---|---|`,
  zh: mdText`| 集群 | context 变量 | Istio 中的名称 | 角色 | 网络 | 网关 |
|---|---|---|---|---|---|`,
};

export const primaryRole: Sentence = { en: mdText`primary`, zh: mdText`主集群` };

export const remoteRole: SentenceOf<{ owners: MarkdownText }> = {
  en: (p) => mdText`remote of ${p.owners}`,
  zh: (p) => mdText`${p.owners} 的从集群`,
};

export const orphanRole: Sentence = { en: mdText`remote without a control plane`, zh: mdText`没有控制平面的从集群` };

export const networkUnsaid: Sentence = { en: mdText`not said`, zh: mdText`未说明` };

export const startHead: Sentence = { en: mdText`## Before you start`, zh: mdText`## 开始之前` };

export const tools: SentenceOf<{ list: MarkdownText; patch: MarkdownText }> = {
  en: (p) =>
    mdText`Have ${p.list} at hand, Istio's release ${p.patch} unpacked, and administrator rights in every cluster.`,
  zh: (p) => mdText`准备好 ${p.list}，解压 Istio ${p.patch} 发行包，并确保在每个集群中拥有管理员权限。`,
};

export const endOfLife: Sentence = {
  en: mdText`Istio 1.29 is no longer supported: its last release was 1.29.9 in October 2026.`,
  zh: mdText`Istio 1.29 已停止支持：最后一个版本是 2026 年 10 月的 1.29.9。`,
};

export const sharedNetwork: SentenceOf<{ network: MarkdownText; clusters: MarkdownText }> = {
  en: (p) =>
    mdText`Pods of ${p.clusters} must reach each other directly on ${p.network}, and their pod ranges must not overlap.`,
  zh: (p) => mdText`${p.clusters} 的 Pod 必须能在 ${p.network} 上直接互通，且 Pod 网段不能重叠。`,
};

export const gatewaysMeet: Sentence = {
  en: mdText`The east-west gateways must reach each other on port 15443.`,
  zh: mdText`各东西向网关之间必须能通过 15443 端口互通。`,
};

export const remotesReach: SentenceOf<{ remote: MarkdownText; owner: MarkdownText }> = {
  en: (p) => mdText`API server and pods of ${p.remote} must reach the gateway of ${p.owner} on ports 15012 and 15017.`,
  zh: (p) => mdText`${p.remote} 的 API Server 和 Pod 必须能访问 ${p.owner} 网关的 15012 和 15017 端口。`,
};

export const secretReach: SentenceOf<{ holder: MarkdownText; targets: MarkdownText }> = {
  en: (p) => mdText`istiod of ${p.holder} must reach the API servers of ${p.targets}.`,
  zh: (p) => mdText`${p.holder} 的 istiod 必须能访问 ${p.targets} 的 API Server。`,
};

export const askedAddress: SentenceOf<{ variable: MarkdownText }> = {
  en: (p) => mdText`No gateway of the drawing gives the address of istiod: set ${p.variable} yourself.`,
  zh: (p) => mdText`图中没有网关提供 istiod 的地址：请自行设置 ${p.variable}。`,
};

export const stubPorts: SentenceOf<{ files: MarkdownText }> = {
  en: (p) => mdText`The drawing names no ports: put those of your Services into ${p.files}.`,
  zh: (p) => mdText`图中未给出端口：请在 ${p.files} 中填写 Service 的实际端口。`,
};

export const shellHead: Sentence = { en: mdText`### Variables`, zh: mdText`### 变量` };

export const shellText: Sentence = {
  en: mdText`Set these in the shell that runs the steps, with the kubectl context of each cluster; \`install.sh\` takes them from the environment.`,
  zh: mdText`在执行各步骤的 shell 中设置以下变量，填入每个集群的 kubectl context；\`install.sh\` 从环境变量读取。`,
};

export const certificatesHead: Sentence = { en: mdText`### Certificates`, zh: mdText`### 证书` };

export const certificatesText: SentenceOf<{ release: MarkdownText }> = {
  en: (p) =>
    mdText`Make the roots and the intermediates offline, in the unpacked release ${p.release}, and copy the folder \`certs\`, without the files \`root-key.pem\`, beside \`install.sh\` (or name it in \`CERTS\`). No cluster ever needs the key of a root. In production take the intermediates from your own authority: the same four files.`,
  zh: (p) =>
    mdText`在解压后的 ${p.release} 发行包中离线生成根证书和中间证书，并将 \`certs\` 目录（不含 \`root-key.pem\`）复制到 \`install.sh\` 旁（或用 \`CERTS\` 指定）。任何集群都不需要根证书的私钥。生产环境请使用自有 CA 签发的中间证书，文件同为这四个。`,
};

export const rootFor: SentenceOf<{ root: MarkdownText }> = {
  en: (p) => mdText`Root ${p.root}:`,
  zh: (p) => mdText`根 ${p.root}：`,
};

export const stepsHead: Sentence = { en: mdText`## Steps`, zh: mdText`## 步骤` };

export const stepsText: Sentence = {
  en: mdText`The numbers are those of the files; a stage with nothing to do is left out. Finish a stage in every cluster before the next.`,
  zh: mdText`编号与文件名一致；没有内容的阶段已省略。请在所有集群完成一个阶段后再进入下一阶段。`,
};

export const repositoryText: Sentence = {
  en: mdText`Istio's charts, once:`,
  zh: mdText`添加 Istio chart 仓库（仅一次）：`,
};

export const expectHead: Sentence = { en: mdText`Expected:`, zh: mdText`预期结果：` };

export const expectPrimary: SentenceOf<{ cluster: MarkdownText }> = {
  en: (p) => mdText`${p.cluster}: the pods of istiod are Running and ready.`,
  zh: (p) => mdText`${p.cluster}：istiod 的 Pod 处于 Running 且就绪。`,
};

export const expectRemote: SentenceOf<{ cluster: MarkdownText }> = {
  en: (p) => mdText`${p.cluster}: no istiod runs here; the Service istiod stands without pods of its own.`,
  zh: (p) => mdText`${p.cluster}：此处不运行 istiod;Service istiod 没有自己的 Pod。`,
};

export const expectGateways: SentenceOf<{ cluster: MarkdownText; services: MarkdownText }> = {
  en: (p) => mdText`${p.cluster}: ${p.services} Running; a Service of type LoadBalancer has an EXTERNAL-IP.`,
  zh: (p) => mdText`${p.cluster}：${p.services} 处于 Running；LoadBalancer 类型的 Service 已有 EXTERNAL-IP。`,
};

export const expectClusters: SentenceOf<{ cluster: MarkdownText; targets: MarkdownText }> = {
  en: (p) => mdText`${p.cluster}: \`istioctl remote-clusters\` lists ${p.targets} with the status \`synced\`.`,
  zh: (p) => mdText`${p.cluster}：\`istioctl remote-clusters\` 列出 ${p.targets}，状态为 \`synced\`。`,
};

export const expectProxies: SentenceOf<{ cluster: MarkdownText; clusters: MarkdownText }> = {
  en: (p) =>
    mdText`${p.cluster}: \`istioctl proxy-status\` shows the proxies of ${p.clusters}, each with its cluster, once pods are injected.`,
  zh: (p) => mdText`${p.cluster}：有 Pod 完成注入后，\`istioctl proxy-status\` 显示 ${p.clusters} 的代理及其所属集群。`,
};

export const tryCalls: Sentence = {
  en: mdText`To see calls cross from cluster to cluster, follow [Istio's verification guide](https://istio.io/latest/docs/setup/install/multicluster/verify/).`,
  zh: mdText`如需验证跨集群调用，请参考 [Istio 的验证指南]（https://istio.io/latest/zh/docs/setup/install/multicluster/verify/）。`,
};

export const backHead: Sentence = { en: mdText`## Going back`, zh: mdText`## 回滚` };

export const backText: Sentence = {
  en: mdText`In this order. Namespaces of applications stay, with all that runs in them; restart their pods afterwards, so that they lose the sidecar.`,
  zh: mdText`按以下顺序执行。应用命名空间及其中的工作负载会保留；之后请重启其 Pod 以移除 sidecar。`,
};

export const purgeText: Sentence = {
  en: mdText`**This removes every Istio of the cluster, not only what was installed here.**`,
  zh: mdText`**以下命令会删除该集群中的所有 Istio，而不仅是此处安装的部分。**`,
};
