import type { Text } from '../base/text.ts';

export type ShareErrorCode =
  'link.too-long' | 'link.too-large' | 'link.damaged' | 'link.incomplete' | 'link.newer' | 'link.not-a-design';

/** Why a link does not open. Nothing was changed. */
export interface ShareError {
  readonly code: ShareErrorCode;
  readonly message: Text;
}

const messages: Readonly<Record<ShareErrorCode, Text>> = {
  'link.too-long': {
    en: 'This link is longer than Meshloft makes one. Ask for the design as a file.',
    zh: '此链接超过 Meshloft 链接的长度上限。请向对方索取设计文件。',
  },
  'link.too-large': {
    en: 'This link unpacks to more than a design can hold, so it was not opened.',
    zh: '此链接解压后超过设计的容量上限，未打开。',
  },
  'link.damaged': {
    en: 'This link is damaged: some of its characters were changed on the way. Ask for it again.',
    zh: '此链接已损坏：传输过程中部分字符被更改。请让对方重新发送。',
  },
  'link.incomplete': {
    en: 'This link is incomplete: its end is missing. Copy all of it, or ask for it again.',
    zh: '此链接不完整：末尾缺失。请复制完整链接，或让对方重新发送。',
  },
  'link.newer': {
    en: 'This link was made with a newer Meshloft, or is damaged. Reload to update, then open it again.',
    zh: '此链接由更新版本的 Meshloft 创建，或已损坏。请刷新以更新后再打开。',
  },
  'link.not-a-design': {
    en: 'This link holds something, but no Meshloft design.',
    zh: '此链接包含的内容不是 Meshloft 设计。',
  },
};

export const shareError = (code: ShareErrorCode): ShareError => ({ code, message: messages[code] });
