import type { Language } from '../../base/text.ts';
import { words, type OwnWords } from '../quoting/own-words.ts';
import type { StageNumber } from './plan.ts';

/** What a stage is called and why it stands where it does. */
export interface StageText {
  readonly title: Readonly<Record<Language, OwnWords>>;
  readonly why: Readonly<Record<Language, OwnWords>>;
}

export const stageTexts: Readonly<Record<StageNumber, StageText>> = {
  1: {
    title: { en: words`Namespaces`, zh: words`命名空间` },
    why: {
      en: words`The system namespace carries the network of the cluster and, in a remote, the names of the clusters that control it. istiod reads both from here.`,
      zh: words`系统命名空间上标明集群所属网络；在从集群中还标明由哪些集群控制。istiod 从这里读取这两项。`,
    },
  },
  2: {
    title: { en: words`Trust`, zh: words`信任` },
    why: {
      en: words`istiod takes its signing certificate from the Secret cacerts when it starts. Without it every istiod makes a root of its own, and the clusters do not trust each other.`,
      zh: words`istiod 启动时从 Secret cacerts 读取签名证书。没有该 Secret 时，每个 istiod 会各自生成根证书，集群之间互不信任。`,
    },
  },
  4: {
    title: { en: words`Control planes`, zh: words`控制平面` },
    why: {
      en: words`One istiod in every primary, with the mesh ID, the cluster name and the network that its proxies will carry.`,
      zh: words`在每个主集群中安装 istiod，并设置其代理使用的 mesh ID、集群名和网络。`,
    },
  },
  5: {
    title: { en: words`Gateways of the primaries`, zh: words`主集群的网关` },
    why: {
      en: words`Gateway pods are injected by istiod, so they come after it. Each must have an address before the next stage.`,
      zh: words`网关 Pod 由 istiod 注入，因此在其之后安装。进入下一阶段前，每个网关都必须已有地址。`,
    },
  },
  6: {
    title: { en: words`Expose istiod`, zh: words`暴露 istiod` },
    why: {
      en: words`The remotes reach istiod through the gateway: configuration and certificates on 15012, the injection webhook on 15017.`,
      zh: words`从集群通过网关访问 istiod:15012 用于配置和证书，15017 用于注入 webhook。`,
    },
  },
  7: {
    title: { en: words`Expose services`, zh: words`暴露服务` },
    why: {
      en: words`Opens 15443 of the gateways for the services of the mesh. Without it a gateway has the port but refuses every connection. A remote needs none of its own: its gateways take their configuration from its primary.`,
      zh: words`在网关的 15443 端口上暴露网格内的服务。否则网关虽有该端口，却会拒绝所有连接。从集群无需单独设置：其网关的配置来自主集群。`,
    },
  },
  8: {
    title: { en: words`Remote clusters`, zh: words`从集群` },
    why: {
      en: words`Points the injection webhook and the proxies of each remote at the istiod of its primary. The address is read from the gateway that stage 5 installed.`,
      zh: words`让每个从集群的注入 webhook 和代理指向其主集群的 istiod。地址取自第 5 阶段安装的网关。`,
    },
  },
  9: {
    title: { en: words`Remote secrets`, zh: words`远程 Secret` },
    why: {
      en: words`Lets each istiod read the endpoints of other clusters from their API servers. The credential goes from one command to the other and is never written to a file.`,
      zh: words`让每个 istiod 能够从其他集群的 API Server 读取端点。凭据仅在命令之间传递，不会写入文件。`,
    },
  },
  10: {
    title: { en: words`Gateways of the remotes`, zh: words`从集群的网关` },
    why: {
      en: words`They are injected by the istiod of the primary, which serves a remote only once it can read it (stage 9).`,
      zh: words`这些网关由主集群的 istiod 注入，而 istiod 只有在能够读取从集群后（第 9 阶段）才会为其服务。`,
    },
  },
  11: {
    title: { en: words`Namespaces of the applications`, zh: words`应用命名空间` },
    why: {
      en: words`Turns injection on, and makes the names of services known that run in other clusters only: Kubernetes DNS knows no others.`,
      zh: words`开启注入，并让只在其他集群运行的服务名称可被解析：Kubernetes DNS 只认识本集群的 Service。`,
    },
  },
  12: {
    title: { en: words`Verify`, zh: words`验证` },
    why: {
      en: words`Shows whether it works. What to expect stands below.`,
      zh: words`确认安装是否正常。预期结果见下文。`,
    },
  },
};
