import type { Phrase, Text } from '../../core/base/text.ts';
import { plural } from '../../core/base/text.ts';

export const share = {
  title: { en: 'Share a link', zh: '分享链接' },
  link: { en: 'Link', zh: '链接' },
  copy: { en: 'Copy link', zh: '复制链接' },
  copied: { en: 'Link copied', zh: '链接已复制' },
  refused: {
    en: 'The browser does not let this page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
    zh: '浏览器不允许此页面复制。链接已选中，请按 Ctrl+C（Mac 上按 ⌘C）。',
  },
  close: { en: 'Close', zh: '关闭' },
  safe: {
    en: 'Safe in chat and mail. Above 2,000 old mail programs may cut it; above 8,000 send a file.',
    zh: '可安全用于聊天和邮件。超过 2,000 个字符，旧邮件程序可能截断；超过 8,000 请发送文件。',
  },
  long: {
    en: 'Fine in browsers and chat. Old mail programs may cut a link of more than 2,000 characters.',
    zh: '可用于浏览器和聊天。旧邮件程序可能截断超过 2,000 个字符的链接。',
  },
  tooLongToSend: {
    en: 'Chat and mail programs often cut a link of more than 8,000 characters. Better send a file.',
    zh: '聊天和邮件程序常会截断超过 8,000 个字符的链接，建议发送文件。',
  },
  tooLongToOpen: {
    en: 'This design is too large for a link: it would not open. Send a file.',
    zh: '此设计过大，无法通过链接打开，请发送文件。',
  },
  inTheLink: {
    en: 'The design is in the link. No server keeps it.',
    zh: '设计就在链接里，没有服务器保存它。',
  },
  forever: {
    en: 'Anyone with the link can read it; it cannot be revoked.',
    zh: '任何拿到链接的人都能查看；链接无法撤销。',
  },
  opensAsCopy: {
    en: 'It opens to look at only. Readers edit a copy of their own, and this design stays as it is.',
    zh: '对方以只读方式打开，并在自己的副本中编辑，不会改动此设计。',
  },
} as const satisfies Record<string, Text>;

export const linkLength: Phrase<{ length: number }> = {
  en: ({ length }) => `${grouped(length)} ${plural(length, 'character', 'characters')}`,
  zh: ({ length }) => `${grouped(length)} 个字符`,
};

export const ofLength: Phrase<{ length: number }> = {
  en: ({ length }) => `of ${grouped(length)}`,
  zh: ({ length }) => `上限 ${grouped(length)}`,
};

/** Both languages group digits by three with a comma. */
const grouped = (count: number): string => new Intl.NumberFormat('en').format(count);
