import type { Language } from '../../core/base/text.ts';
import type { Design } from '../../core/design/design.ts';
import type { ExportFile } from '../../core/exporters/define-exporter.ts';
import { exporters } from '../../core/exporters/index.ts';
import { defaultIstio, istioMinors } from '../../core/exporters/yaml/versions.ts';
import { problemCounts, runRules } from '../../core/rules/run-rules.ts';
import type { CliCommand, ExitCode, Invocation } from '../define-cli-command.ts';
import { readDocument } from '../read-document.ts';
import { printable, reportRemarks } from '../report.ts';
import { writeFolder, writeZip, type Written } from '../write-files.ts';

/** Writes the installation of a design into a folder or an archive. */
export const exportCommand: CliCommand = {
  name: 'export',
  summary: { en: 'Write YAML, runbook and install script of a design', zh: '导出设计的 YAML、操作手册与安装脚本' },
  operands: 'FILE',
  options: [
    {
      name: 'method',
      value: 'METHOD',
      choices: exporters.map((exporter) => exporter.id),
      default: 'istioctl',
      help: { en: 'how Istio is installed', zh: 'Istio 的安装方式' },
    },
    {
      name: 'istio',
      value: 'VERSION',
      choices: istioMinors,
      default: defaultIstio,
      help: { en: 'the release the files are for', zh: '目标 Istio 版本' },
    },
    { name: 'out', value: 'DIR', help: { en: 'write into this folder', zh: '写入此目录' } },
    { name: 'zip', value: 'FILE', help: { en: 'write this archive', zh: '写入此压缩包' } },
  ],
  run(invocation) {
    const { files, options, language, output } = invocation;
    const [file = ''] = files;
    if ((options['out'] === undefined) === (options['zip'] === undefined)) {
      output.err(needsTarget[language]);
      return 2;
    }
    const read = readDocument(file);
    if (!read.ok) {
      reportRemarks(invocation, file, read.error);
      return 2;
    }
    reportRemarks(invocation, file, read.value.remarks);
    return exportDesign(file, read.value.design, invocation);
  },
};

async function exportDesign(file: string, design: Design, invocation: Invocation): Promise<ExitCode> {
  const { options, language, output } = invocation;
  const findings = runRules(design.model);
  const exporter = exporters.find(({ id }) => id === options['method']) ?? exporters[0];
  const printed = exporter.print({ design, language, findings, istio: String(options['istio']) });
  if (!printed.ok) {
    reportRemarks(invocation, file, printed.error);
    return 1;
  }
  const written = await write(printed.value, invocation);
  if (!written.ok) {
    output.err(printable(`file.unwritable: ${written.error}`));
    return 2;
  }
  reportWritten(printed.value, written.value, invocation);
  const { error } = problemCounts(findings);
  if (error > 0) output.err(hasErrors(error)[language]);
  return error > 0 ? 1 : 0;
}

function write(files: readonly ExportFile[], { options }: Invocation): Promise<Written> {
  const { out, zip } = options;
  return typeof out === 'string' ? writeFolder(out, files) : writeZip(String(zip), files);
}

function reportWritten(
  files: readonly ExportFile[],
  others: readonly string[],
  { language, isJson, output }: Invocation,
): void {
  const paths = files.map((file) => file.path);
  if (isJson) output.out(JSON.stringify({ files: paths, others }, null, 2));
  else for (const path of paths) output.out(path);
  for (const other of others) output.err(printable(`${alsoThere[language]}: ${other}`));
}

const needsTarget = {
  en: 'export needs either --out DIR or --zip FILE.',
  zh: 'export 需要 --out DIR 或 --zip FILE 之一。',
};

const alsoThere = { en: 'not of this export, left alone', zh: '不属于本次导出，未改动' };

const hasErrors = (count: number): Readonly<Record<Language, string>> => ({
  en: `The design has errors (${count}): RUNBOOK.md lists them. Istio cannot run it as drawn.`,
  zh: `设计存在 ${count} 个错误：详见 RUNBOOK.md。Istio 无法按图运行。`,
});
