import type { Text } from '../../../core/base/text.ts';
import { plural } from '../../../core/base/text.ts';

/** The words of the board itself. */
export const canvasWords = {
  board: { en: 'Drawing board', zh: '画板' },
  boardHelp: {
    en: 'Tab walks along the outline, Enter goes into a thing, Shift+Enter out of it, arrows move what is selected.',
    zh: '按 Tab 沿大纲移动，Enter 进入对象，Shift+Enter 返回上一级，方向键移动所选对象。',
  },
  zoomTools: { en: 'Zoom', zh: '缩放' },
  legend: { en: 'Legend', zh: '图例' },
  newName: { en: 'New name', zh: '新名称' },
  noteText: { en: 'Text of the note', zh: '备注内容' },
  emptyNote: { en: 'Double-click to write', zh: '双击以编辑' },
  connectMenu: { en: 'What the wire means', zh: '选择连接的含义' },
  handle: {
    en: ({ name }: { name: string }) => `Connect ${name}`,
    zh: ({ name }: { name: string }) => `从 ${name} 开始连接`,
  },
  fix: {
    en: ({ title }: { title: Text }) => `Fix: ${title.en}`,
    zh: ({ title }: { title: Text }) => `修复：${title.zh}`,
  },
  more: {
    en: ({ count }: { count: number }) => `${count} more ${plural(count, 'service', 'services')}`,
    zh: ({ count }: { count: number }) => `还有 ${count} 个服务`,
  },
  problems: {
    en: ({ first, more }: { first: Text; more: number }) =>
      more > 0 ? `${first.en} And ${more} more ${plural(more, 'problem', 'problems')}.` : first.en,
    zh: ({ first, more }: { first: Text; more: number }) => (more > 0 ? `${first.zh} 另有 ${more} 个问题。` : first.zh),
  },
} as const;
