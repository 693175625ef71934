import { encodeDesign } from '../../core/share/encode.ts';
import { limits } from '../../core/base/limits.ts';
import type { CliCommand } from '../define-cli-command.ts';
import { readDocument } from '../read-document.ts';
import { reportRemarks } from '../report.ts';

/** Prints the link that opens a design. */
export const share: CliCommand = {
  name: 'share',
  summary: { en: 'Print the link that opens a design', zh: '输出可打开该设计的链接' },
  operands: 'FILE',
  options: [
    {
      name: 'base',
      value: 'URL',
      // Where `npm start` serves.
      default: 'http://localhost:4173/',
      help: { en: 'where Meshloft is served', zh: 'Meshloft 的访问地址' },
    },
  ],
  run(invocation) {
    const { files, options, isJson, language, output } = invocation;
    const [file = ''] = files;
    const read = readDocument(file);
    if (!read.ok) {
      reportRemarks(invocation, file, read.error);
      return 2;
    }
    reportRemarks(invocation, file, read.value.remarks);
    const payload = encodeDesign(read.value.design);
    if (payload.length > limits.linkLength) {
      output.err(tooLong[language]);
      return 1;
    }
    const link = `${String(options['base'])}#d=${payload}`;
    output.out(isJson ? JSON.stringify({ file, link, length: link.length }, null, 2) : link);
    return 0;
  },
};

const tooLong = {
  en: `link.too-long: The design needs more than ${limits.linkLength} characters; send the file instead.`,
  zh: `link.too-long: 该设计需要超过 ${limits.linkLength} 个字符；请改为发送文件。`,
};
