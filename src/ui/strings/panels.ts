import type { Phrase, Text } from '../../core/base/text.ts';
import { plural } from '../../core/base/text.ts';

export const palette = {
  add: { en: 'Add', zh: '添加' },
} as const satisfies Record<string, Text>;

export const outline = {
  title: { en: 'Outline', zh: '大纲' },
  nothing: {
    en: 'Nothing drawn yet. The tree fills as you add regions and clusters.',
    zh: '尚未绘制任何内容。添加地域和集群后，此处会显示结构树。',
  },
} as const satisfies Record<string, Text>;

export const problems = {
  title: { en: 'Problems', zh: '问题' },
  sketch: { en: 'Sketch', zh: '草图文本' },
  yaml: { en: 'YAML', zh: 'YAML' },
  drawer: { en: 'Drawer', zh: '抽屉' },
  filter: { en: 'Filter problems', zh: '筛选问题' },
  grouping: { en: 'Group by', zh: '分组方式' },
  bySeverity: { en: 'Group: severity', zh: '分组：严重程度' },
  byRule: { en: 'Group: rule', zh: '分组：规则' },
  byElement: { en: 'Group: object', zh: '分组：对象' },
  problem: { en: 'Problem', zh: '问题' },
  rule: { en: 'Rule', zh: '规则' },
  element: { en: 'Element', zh: '对象' },
  fix: { en: 'Fix', zh: '修复' },
  error: { en: 'Errors', zh: '错误' },
  warning: { en: 'Warnings', zh: '警告' },
  info: { en: 'Remarks', zh: '建议' },
  none: {
    en: 'No problems. What is drawn will work as far as the rules can tell.',
    zh: '没有问题。就规则所能判断的范围而言，当前设计可以工作。',
  },
  noMatch: { en: 'No problem matches the filter.', zh: '没有符合筛选条件的问题。' },
  fixWith: { en: 'Fix with', zh: '修复快捷键' },
  why: { en: 'Why?', zh: '原因' },
  consequence: { en: 'What happens', zh: '后果' },
  verify: { en: 'See it on a cluster', zh: '在集群上验证' },
  choose: { en: 'Choose a repair', zh: '选择修复方式' },
} as const satisfies Record<string, Text>;

export const fixSafe: Phrase<{ count: number }> = {
  en: ({ count }) => `Fix ${count} safe`,
  zh: ({ count }) => `安全修复 ${count} 项`,
};

export const moreProblems: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} more. Show them`,
  zh: ({ count }) => `还有 ${count} 项，点击显示`,
};

export const sketchPanel = {
  label: { en: 'The design as text', zh: '设计文本' },
  help: {
    en: 'Edit the text and the drawing follows; draw and the text follows. Comments (#) last until you leave the field.',
    zh: '修改文本，图纸随之更新；修改图纸，文本随之更新。注释（#）仅保留到离开文本框为止。',
  },
  kept: {
    en: 'The last good drawing stays until the text is right.',
    zh: '文本有误时，图纸保持上一次正确的状态。',
  },
  faults: { en: 'What is wrong with the text', zh: '文本中的问题' },
  words: { en: 'Statements', zh: '语句' },
  takeAway: { en: 'Take it away', zh: '移除' },
  stale: {
    en: 'The drawing has changed since. Your text would undo that.',
    zh: '图纸已被修改，采用此文本会撤销该修改。',
  },
  discard: { en: 'Show the text of the drawing', zh: '显示图纸的文本' },
  readOnly: { en: 'Edit a copy to change the text.', zh: '请先编辑副本，再修改文本。' },
} as const satisfies Record<string, Text>;

export const sketchErrors: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'line needs', 'lines need')} attention`,
  zh: ({ count }) => `${count} 处需要处理`,
};

export const sketchPlace: Phrase<{ line: number; column: number }> = {
  en: ({ line, column }) => `Line ${line}, column ${column}`,
  zh: ({ line, column }) => `第 ${line} 行，第 ${column} 列`,
};

export const sketchSuggestion: Phrase<{ suggestion: string }> = {
  en: ({ suggestion }) => `Use ${suggestion}`,
  zh: ({ suggestion }) => `改为 ${suggestion}`,
};

export const yamlPanel = {
  file: { en: 'File', zh: '文件' },
  method: { en: 'Method', zh: '方式' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  refused: { en: 'This design cannot be exported yet', zh: '此设计暂时无法导出' },
} as const satisfies Record<string, Text>;
