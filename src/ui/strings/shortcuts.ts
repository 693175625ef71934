import type { Text } from '../../core/base/text.ts';
import type { ActionGroup } from '../../app/actions/define-action.ts';

export const shortcuts = {
  title: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
  close: { en: 'Close', zh: '关闭' },
  or: { en: 'or', zh: '或' },
  help: {
    en: 'Letters work while the board or nothing has focus, never while you type.',
    zh: '字母键在画板获得焦点或无焦点时有效，输入文字时无效。',
  },
} as const satisfies Record<string, Text>;

export const groupTitles: Readonly<Record<ActionGroup, Text>> = {
  edit: { en: 'Edit', zh: '编辑' },
  draw: { en: 'Draw', zh: '绘制' },
  select: { en: 'Select', zh: '选择' },
  problems: { en: 'Problems', zh: '问题' },
  view: { en: 'View', zh: '视图' },
  design: { en: 'Design', zh: '设计' },
};
