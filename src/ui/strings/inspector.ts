import type { Phrase, Text } from '../../core/base/text.ts';
import { plural } from '../../core/base/text.ts';

export const inspector = {
  notSaid: { en: 'not said', zh: '未说明' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  facts: { en: 'Facts', zh: '属性' },
  links: { en: 'Connections', zh: '连接' },
  name: { en: 'Name', zh: '名称' },
  parent: { en: 'In', zh: '所在位置' },
  board: { en: 'The board', zh: '画板' },
  remove: { en: 'Delete', zh: '删除' },
  more: { en: 'More', zh: '更多' },
  all: { en: 'Show all', zh: '全部显示' },
  fewer: { en: 'Show fewer', zh: '收起' },
  addLink: { en: 'Add', zh: '添加' },
  noLinks: { en: 'Nothing is connected yet.', zh: '尚无连接。' },
  members: { en: 'Used by', zh: '引用者' },
  writeHere: { en: 'Write here what readers should know', zh: '在此写下读者需要了解的内容' },
  both: { en: 'and', zh: '与' },
  mixed: { en: 'several values', zh: '多个值' },
  selected: { en: 'Selected', zh: '已选择' },
  to: { en: 'to', zh: '到' },
  chooseTarget: { en: 'Choose…', zh: '请选择…' },
  design: { en: 'Design', zh: '设计' },
  nothingSelected: {
    en: 'Select something on the board or in the outline to see what is known about it.',
    zh: '在画板或大纲中选择对象，即可查看其已知信息。',
  },
  clusters: { en: 'Clusters', zh: '集群' },
  networks: { en: 'Networks', zh: '网络' },
  meshes: { en: 'Meshes', zh: '网格' },
  services: { en: 'Services', zh: '服务' },
  gateways: { en: 'Gateways', zh: '网关' },
  secrets: { en: 'Remote secrets', zh: '远程 Secret' },
  availability: { en: 'Availability', zh: '可用性' },
  noProblemsHere: { en: 'No problems here.', zh: '此处没有问题。' },
  listHelp: { en: 'Separate with commas', zh: '用英文逗号分隔' },
  mapHelp: { en: 'name:value, separated with commas', zh: '名称：值，用英文逗号分隔' },
  shiftHelp: { en: 'from>to', zh: '从>到' },
  badValue: { en: 'This value does not fit.', zh: '此值不符合要求。' },
} as const satisfies Record<string, Text>;

export const factsSaid: Phrase<{ said: number; all: number }> = {
  en: ({ said, all }) => `${said} of ${all} said`,
  zh: ({ said, all }) => `已说明 ${said}/${all}`,
};

export const selectedCount: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'item', 'items')} selected`,
  zh: ({ count }) => `已选择 ${count} 个对象`,
};

/** The name of the button on a fact: what it says now. */
export const sayFact = ({ label, value }: { label: Text; value: Text }): Text => ({
  en: `${label.en}: ${value.en}. Change`,
  zh: `${label.zh}：${value.zh}，修改`,
});

/** What a cluster is, by its role. */
export const clusterRoles = {
  primary: { en: 'Primary cluster', zh: '主集群' },
  remote: { en: 'Remote cluster', zh: '从集群' },
  extcp: { en: 'External control plane', zh: '外部控制平面' },
} as const satisfies Record<string, Text>;

/** What a gateway is, by its type. */
export const gatewayTypes = {
  ew: { en: 'East-west gateway', zh: '东西向网关' },
  ingress: { en: 'Ingress gateway', zh: '入口网关' },
} as const satisfies Record<string, Text>;

export const inPlace: Phrase<{ what: Text; where: string }> = {
  en: ({ what, where }) => `${what.en} in ${where}`,
  zh: ({ what, where }) => `${where} 中的${what.zh}`,
};

export const servedIn: Phrase<{ clusters: number }> = {
  en: ({ clusters }) => `Service in ${clusters} ${plural(clusters, 'cluster', 'clusters')}`,
  zh: ({ clusters }) => `部署于 ${clusters} 个集群的服务`,
};

export const addTo: Phrase<{ link: string }> = {
  en: ({ link }) => `Add to: ${link}`,
  zh: ({ link }) => `添加到：${link}`,
};

export const disconnect: Phrase<{ link: string; other: string }> = {
  en: ({ link, other }) => `Disconnect ${link} ${other}`,
  zh: ({ link, other }) => `断开${link} ${other}`,
};

/** What a link is called from its `from` end and from its `to` end. */
export const linkRoles = {
  remoteSecret: { from: { en: 'Reads', zh: '读取' }, to: { en: 'Read by', zh: '被读取' } },
  control: { from: { en: 'Controls', zh: '控制' }, to: { en: 'Controlled by', zh: '受控于' } },
  call: { from: { en: 'Calls', zh: '调用' }, to: { en: 'Called by', zh: '调用方' } },
  placement: { from: { en: 'Pods in', zh: '部署于' }, to: { en: 'Runs', zh: '运行' } },
  stub: { from: { en: 'Stub in', zh: '存根于' }, to: { en: 'Stub of', zh: '存根' } },
  serviceEntry: {
    from: { en: 'ServiceEntry in', zh: 'ServiceEntry 于' },
    to: { en: 'ServiceEntry of', zh: 'ServiceEntry' },
  },
  federation: { from: { en: 'Federated with', zh: '联邦' }, to: { en: 'Federated with', zh: '联邦' } },
  networkRoute: { from: { en: 'Routed to', zh: '路由至' }, to: { en: 'Routed to', zh: '路由至' } },
} as const satisfies Record<string, Record<'from' | 'to', Text>>;
