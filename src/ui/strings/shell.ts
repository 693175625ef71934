import type { Phrase, Text } from '../../core/base/text.ts';
import { plural } from '../../core/base/text.ts';

export const shell = {
  product: { en: 'Meshloft', zh: 'Meshloft' },
  untitled: { en: 'Untitled design', zh: '未命名设计' },
  lens: { en: 'Lens', zh: '视角' },
  designMenu: { en: 'Design', zh: '设计' },
  designName: { en: 'Name of the design', zh: '设计名称' },
  rename: { en: 'Rename', zh: '重命名' },
  addPanel: { en: 'Palette and outline', zh: '组件与大纲' },
  inspectorPanel: { en: 'Inspector', zh: '属性' },
  board: { en: 'Board', zh: '画板' },
  details: { en: 'Details', zh: '详细信息' },
  status: { en: 'Status', zh: '状态' },
  close: { en: 'Close', zh: '关闭' },
  closeDrawer: { en: 'Close the drawer', zh: '关闭抽屉' },
  resizeDrawer: { en: 'Height of the drawer', zh: '抽屉高度' },
  toasts: { en: 'Messages', zh: '消息' },
  dismiss: { en: 'Dismiss', zh: '关闭提示' },
  crashed: { en: 'This panel has failed. The design is safe.', zh: '此面板出错，设计数据安全。' },
  tryAgain: { en: 'Try again', zh: '重试' },
  sharedDesign: {
    en: 'You are looking at a shared design. Your own designs are untouched.',
    zh: '您正在查看分享的设计，您自己的设计不受影响。',
  },
  otherTab: {
    en: 'This design is being edited in another tab.',
    zh: '此设计正在另一个标签页中编辑。',
  },
  newerFormat: {
    en: 'This design was made with a newer Meshloft. It can be looked at here; reload to update.',
    zh: '此设计由更新版本的 Meshloft 创建，在此仅供查看；请刷新以更新。',
  },
} as const satisfies Record<string, Text>;

export const incoming = {
  yaml: {
    en: 'This is YAML, which Meshloft cannot read yet. Describe the deployment as a sketch instead.',
    zh: '这是 YAML，Meshloft 暂不支持导入。请改用草图文本描述部署。',
  },
  opened: {
    en: 'Opened as a new design. The one before is kept.',
    zh: '已作为新设计打开，原设计已保留。',
  },
  designs: { en: 'My designs', zh: '我的设计' },
  drop: { en: 'Drop to open as a new design', zh: '松开即可作为新设计打开' },
} as const satisfies Record<string, Text>;

export const status = {
  saved: { en: 'Saved in this browser', zh: '已保存在此浏览器中' },
  saving: { en: 'Saving…', zh: '正在保存…' },
  nothingYet: { en: 'Nothing to save yet', zh: '尚无内容需要保存' },
  notSaved: { en: 'Not saved', zh: '未保存' },
  readOnly: { en: 'Read only', zh: '只读' },
  empty: { en: 'Empty design', zh: '空设计' },
  checking: { en: 'checking…', zh: '正在检查…' },
  noProblems: { en: 'no problems', zh: '没有问题' },
  rankUnknown: { en: 'rank not said', zh: '等级未知' },
  rankHelp: {
    en: 'Rung on Istio’s ladder of availability, from 0 to 5',
    zh: 'Istio 可用性阶梯中的等级，0 到 5',
  },
  theme: { en: 'Theme', zh: '主题' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  system: { en: 'As the system', zh: '跟随系统' },
  language: { en: 'EN / 中文', zh: 'EN / 中文' },
  switchLanguage: { en: 'Language: English. Switch to 中文', zh: '语言：中文。切换为 English' },
} as const satisfies Record<string, Text>;

export const counted = {
  things: {
    en: ({ clusters, networks, meshes }) =>
      `${clusters} ${plural(clusters, 'cluster', 'clusters')}, ${networks} ${plural(networks, 'network', 'networks')}, ${meshes} ${plural(meshes, 'mesh', 'meshes')}`,
    zh: ({ clusters, networks, meshes }) => `${clusters} 个集群，${networks} 个网络，${meshes} 个网格`,
  } satisfies Phrase<{ clusters: number; networks: number; meshes: number }>,
  problems: {
    en: ({ error, warning, info }) =>
      `${error} ${plural(error, 'error', 'errors')}, ${warning} ${plural(warning, 'warning', 'warnings')}, ${info} ${plural(info, 'remark', 'remarks')}. Show the problems`,
    zh: ({ error, warning, info }) => `${error} 个错误，${warning} 个警告，${info} 条建议。显示问题列表`,
  } satisfies Phrase<{ error: number; warning: number; info: number }>,
  toMend: {
    en: ({ error, warning }) =>
      [
        error > 0 && `${error} ${plural(error, 'error', 'errors')}`,
        warning > 0 && `${warning} ${plural(warning, 'warning', 'warnings')}`,
      ]
        .filter(Boolean)
        .join(', '),
    zh: ({ error, warning }) =>
      [error > 0 && `${error} 个错误`, warning > 0 && `${warning} 个警告`].filter(Boolean).join('，'),
  } satisfies Phrase<{ error: number; warning: number }>,
  rank: {
    en: ({ rank }) => `rank ${rank}/5`,
    zh: ({ rank }) => `等级 ${rank}/5`,
  } satisfies Phrase<{ rank: number }>,
  lens: {
    en: ({ lens }) => `${lens} lens`,
    zh: ({ lens }) => `${lens}视角`,
  } satisfies Phrase<{ lens: string }>,
  link: {
    en: ({ length }) => `link ${length} chars`,
    zh: ({ length }) => `链接 ${length} 字符`,
  } satisfies Phrase<{ length: number }>,
};
