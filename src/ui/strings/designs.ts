import type { Phrase, Text } from '../../core/base/text.ts';

export const designs = {
  title: { en: 'My designs', zh: '我的设计' },
  close: { en: 'Close', zh: '关闭' },
  list: { en: 'Designs in this browser', zh: '此浏览器中的设计' },
  none: {
    en: 'No design is stored yet. A design is kept in this browser as soon as something is drawn.',
    zh: '尚未保存任何设计。只要绘制了内容，设计就会保存在此浏览器中。',
  },
  here: {
    en: 'Designs are kept in this browser only. Save the ones that matter as files.',
    zh: '设计只保存在此浏览器中。重要的设计请另存为文件。',
  },
  open: { en: 'open now', zh: '当前打开' },
  name: { en: 'Name of the design', zh: '设计名称' },
  rename: { en: 'Rename', zh: '重命名' },
  duplicate: { en: 'Duplicate', zh: '创建副本' },
  remove: { en: 'Delete', zh: '删除' },
  keep: { en: 'Keep', zh: '保留' },
  newDesign: { en: 'New design', zh: '新建设计' },
} as const satisfies Record<string, Text>;

/** The name of a button in a row says which row: a list read aloud has many of them. */
export const ofDesign: Phrase<{ action: string; title: string }> = {
  en: ({ action, title }) => `${action}: ${title}`,
  zh: ({ action, title }) => `${action}：${title}`,
};

export const askRemove: Phrase<{ title: string }> = {
  en: ({ title }) => `Delete “${title}” from this browser? This cannot be undone.`,
  zh: ({ title }) => `从此浏览器中删除“${title}”？此操作无法撤销。`,
};
