import { parseAllDocuments } from 'yaml';
import { canonicalJson } from '../../base/canonical-json.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import type { Language } from '../../base/text.ts';
import type { ExportFile, ExportProblem } from '../define-exporter.ts';
import type { FilePath } from './file-path.ts';
import { plainOf, printYaml, type YamlMap } from './yaml-node.ts';

declare const literal: unique symbol;

/** Lines of a comment, made of literals only: no text of a person ever stands in a comment. */
export type RemarkText = string & { readonly [literal]: true };

/** Makes a {@link RemarkText}. As a template tag without parts it takes nothing but literals. */
export function remark(template: TemplateStringsArray): RemarkText {
  // A literal of ours.
  return template.join('') as RemarkText;
}

/** A file before it is printed. */
export interface PlannedFile {
  readonly path: FilePath;
  readonly remark?: Readonly<Record<Language, RemarkText>>;
  readonly documents: readonly YamlMap[];
}

/**
 * Prints a file and reads it back under both YAML versions. A difference means no file at all: a cluster must never get other values
 * than were drawn.
 */
export function printFile(file: PlannedFile, language: Language): Result<ExportFile, ExportProblem> {
  const head = file.remark ? `# ${file.remark[language].replaceAll('\n', '\n# ')}\n` : '';
  const text = head + file.documents.map(printYaml).join('---\n');
  const meant = canonicalJson(file.documents.map(plainOf));
  for (const version of ['1.2', '1.1'] as const) {
    const documents = parseAllDocuments(text, { version, uniqueKeys: false });
    const read = documents.map((document) => (document.errors.length > 0 ? undefined : (document.toJS() as unknown)));
    if (canonicalJson(read) !== meant) return err(differs(file.path));
  }
  return ok({ path: file.path, text });
}

const differs = (path: FilePath): ExportProblem => ({
  code: 'export.parse-back',
  message: {
    en: `${path} would not be read back as it was meant, so nothing was exported. Please report this.`,
    zh: `${path} 读回后与原意不符，因此未导出任何内容。请反馈此问题。`,
  },
});
