import type { Text } from '../core/base/text.ts';
import type { StorageFault } from './ports.ts';

/** What is wrong with the store and what to do. The drawing in memory is never lost by it. */
export const storageTexts: Readonly<Record<StorageFault, Text>> = {
  'storage.full': {
    en: 'Not saved: this browser has no room left. Go on drawing, and save the design as a file.',
    zh: '未保存：此浏览器的存储空间已满。可以继续绘制，请将设计另存为文件。',
  },
  'storage.blocked': {
    en: 'Not saved: this browser does not let the page store anything. Save the design as a file.',
    zh: '未保存：此浏览器不允许页面存储数据。请将设计另存为文件。',
  },
  'storage.damaged': {
    en: 'This design is damaged in the store of the browser. Nothing was deleted; an older state may open.',
    zh: '此设计在浏览器存储中已损坏。未删除任何内容；可尝试打开较早的状态。',
  },
  'storage.other-tab': {
    en: 'Another tab has changed this design.',
    zh: '另一个标签页修改了此设计。',
  },
  'storage.newer': {
    en: 'The store was written by a newer Meshloft. Reload to update; nothing was changed.',
    zh: '存储由更新版本的 Meshloft 写入。请刷新以更新；未作任何更改。',
  },
  'storage.gone': {
    en: 'This design is not in the store of this browser: its data was cleared.',
    zh: '此浏览器的存储中没有该设计：数据已被清除。',
  },
};
