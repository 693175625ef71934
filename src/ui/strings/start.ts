import type { Phrase, Text } from '../../core/base/text.ts';
import { plural } from '../../core/base/text.ts';

export const start = {
  title: { en: 'Draw an Istio deployment', zh: '绘制 Istio 部署' },
  subtitle: {
    en: 'Pick a way in. Each one gives a valid design that you can change.',
    zh: '选择一种开始方式，每一种都会得到一份有效且可修改的设计。',
  },
  private: { en: 'Nothing leaves this browser', zh: '数据不会离开此浏览器' },
  questions: { en: 'Answer four questions', zh: '回答四个问题' },
  questionsHelp: { en: 'Fifteen seconds to a working layout.', zh: '十五秒得到可用的布局。' },
  clusters: { en: 'Clusters', zh: '集群数量' },
  networks: { en: 'Networks', zh: '网络' },
  controlPlanes: { en: 'Control planes', zh: '控制平面' },
  meshes: { en: 'Meshes', zh: '网格' },
  one: { en: 'One', zh: '一个' },
  perRegion: { en: 'Per region', zh: '每地域一个' },
  shared: { en: 'Shared', zh: '共享' },
  each: { en: 'In each', zh: '每集群一个' },
  several: { en: 'Several', zh: '多个' },
  create: { en: 'Create design', zh: '创建设计' },
  models: { en: 'Start from a model', zh: '从模型开始' },
  seeAll: { en: 'See all', zh: '查看全部' },
  paste: { en: 'Paste or drop', zh: '粘贴或拖入' },
  pasteHelp: { en: 'A Meshloft file, a sketch or a link.', zh: 'Meshloft 文件、草图文本或链接。' },
  dropHere: { en: 'Drop a file here, or choose one', zh: '将文件拖到此处，或选择文件' },
  pasteLater: { en: 'YAML cannot be read yet', zh: '暂不支持导入 YAML' },
  blank: { en: 'Blank board', zh: '空白画板' },
  blankHelp: {
    en: 'Place the first cluster yourself. Problems show up as you draw, most of them with a fix.',
    zh: '自己放置第一个集群。绘制过程中会提示问题，多数问题可一键修复。',
  },
  recent: { en: 'Recent designs', zh: '最近的设计' },
  clean: { en: 'no problems', zh: '没有问题' },
  untitled: { en: 'Untitled design', zh: '未命名设计' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Text>;

export const shownOf: Phrase<{ shown: number; all: number }> = {
  en: ({ shown, all }) => `${shown} of ${all}`,
  zh: ({ shown, all }) => `显示 ${shown} 个，共 ${all} 个`,
};

/** The second line of a stored design. `when` is already in the reader's language. */
export const storedLine: Phrase<{ clusters: number; when: string }> = {
  en: ({ clusters, when }) => `${clusters} ${plural(clusters, 'cluster', 'clusters')}, ${when}`,
  zh: ({ clusters, when }) => `${clusters} 个集群，${when}`,
};

export const errorCount: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'error', 'errors')}`,
  zh: ({ count }) => `${count} 个错误`,
};

export const warningCount: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'warning', 'warnings')}`,
  zh: ({ count }) => `${count} 个警告`,
};

export const whenToday: Phrase<{ time: string }> = {
  en: ({ time }) => `today ${time}`,
  zh: ({ time }) => `今天 ${time}`,
};

export const yesterday: Text = { en: 'yesterday', zh: '昨天' };
