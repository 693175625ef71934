import type { Phrase, Text } from '../../core/base/text.ts';
import { plural } from '../../core/base/text.ts';

export const exporting = {
  title: { en: 'Export', zh: '导出' },
  close: { en: 'Close', zh: '关闭' },
  parts: { en: 'What to export', zh: '导出内容' },
  files: { en: 'YAML & runbook', zh: 'YAML 与操作手册' },
  picture: { en: 'Picture', zh: '图片' },
  method: { en: 'Method', zh: '方式' },
  istio: { en: 'Istio', zh: 'Istio' },
  tree: { en: 'Files', zh: '文件' },
  preview: { en: 'Content of the file', zh: '文件内容' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  copyRunbook: { en: 'Copy runbook', zh: '复制操作手册' },
  notCopied: {
    en: 'The browser does not let this page copy. Download the files instead.',
    zh: '浏览器不允许此页面复制，请改为下载文件。',
  },
  refusedShort: { en: 'Not copied', zh: '未复制' },
  downloadZip: { en: 'Download zip', zh: '下载 zip' },
  noCredentials: {
    en: 'Holds no credentials; secrets are created by commands you run.',
    zh: '不含任何凭据；Secret 由您执行的命令创建。',
  },
  refused: { en: 'This design cannot be exported yet', zh: '此设计暂时无法导出' },
  refusedHelp: {
    en: 'Nothing is exported in part: what an installation leaves out must never be an accident.',
    zh: '不会只导出一部分：安装内容绝不能被无意遗漏。',
  },
  show: { en: 'Show', zh: '定位' },
  format: { en: 'Format', zh: '格式' },
  theme: { en: 'Colours', zh: '配色' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  downloadPicture: { en: 'Download picture', zh: '下载图片' },
  pictureHelp: {
    en: 'The drawing as it is, with a legend. An SVG stays sharp at any size.',
    zh: '按当前图纸导出并附图例。SVG 在任意尺寸下都清晰。',
  },
  pictureAlt: { en: 'Preview of the picture', zh: '图片预览' },
  noPicture: {
    en: 'The browser could not make this picture. Choose SVG instead.',
    zh: '浏览器无法生成此图片，请改选 SVG。',
  },
} as const satisfies Record<string, Text>;

export const errorsRemain: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'error remains', 'errors remain')} in this design`,
  zh: ({ count }) => `此设计中还有 ${count} 个错误`,
};

export const amountOf: Phrase<{ files: number; kilobytes: number }> = {
  en: ({ files, kilobytes }) => `${files} ${plural(files, 'file', 'files')}, ${kilobytes} kB`,
  zh: ({ files, kilobytes }) => `${files} 个文件，${kilobytes} kB`,
};

/** Names of tools and of file formats are the same in every language. */
export const methodNames = { istioctl: 'istioctl', helm: 'Helm' } as const;
export const formatNames = { svg: 'SVG', png: 'PNG' } as const;
