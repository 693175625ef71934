import { printSketch } from '../../core/sketch/print.ts';
import type { CliCommand } from '../define-cli-command.ts';
import { readDocument } from '../read-document.ts';
import { reportRemarks } from '../report.ts';

/** Prints the canonical sketch of a design. */
export const sketch: CliCommand = {
  name: 'sketch',
  summary: { en: 'Print a design as a sketch, in its canonical form', zh: '以规范形式将设计输出为 sketch' },
  operands: 'FILE',
  options: [],
  run(invocation) {
    const {
      files: [file = ''],
      isJson,
      output,
    } = invocation;
    const read = readDocument(file);
    if (!read.ok) {
      reportRemarks(invocation, file, read.error);
      return 2;
    }
    reportRemarks(invocation, file, read.value.remarks);
    const text = printSketch(read.value.design.model);
    output.out(isJson ? JSON.stringify({ file, sketch: text }, null, 2) : text.trimEnd());
    return 0;
  },
};
