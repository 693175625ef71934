import { fileOf } from '../../core/share/file.ts';
import { printSketch } from '../../core/sketch/print.ts';
import type { CliCommand } from '../define-cli-command.ts';
import { readLinkOrDocument } from '../read-document.ts';
import { reportRemarks } from '../report.ts';

/** Prints the design in a link or a file: as a sketch, or as a design file with `--format json`. */
export const open: CliCommand = {
  name: 'open',
  summary: { en: 'Print the design in a link or a file', zh: '输出链接或文件中的设计' },
  operands: 'LINK|FILE',
  options: [],
  run(invocation) {
    const { files, isJson, output } = invocation;
    const [source = ''] = files;
    const read = readLinkOrDocument(source);
    const name = source.includes('#d=') ? 'link' : source;
    if (!read.ok) {
      reportRemarks(invocation, name, read.error);
      return 2;
    }
    reportRemarks(invocation, name, read.value.remarks);
    const { design } = read.value;
    output.out((isJson ? fileOf(design) : printSketch(design.model)).trimEnd());
    return 0;
  },
};
