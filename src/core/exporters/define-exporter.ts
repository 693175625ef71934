import type { Result } from '../base/result.ts';
import type { Language, Text } from '../base/text.ts';
import type { Design } from '../design/design.ts';
import type { ElementId } from '../design/ids.ts';

/** One file of an export. `path` is relative, with `/`, and safe in an archive: no `..`, no absolute path, no device name. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** Why nothing was exported, and about what. Codes are stable and listed in docs/export.md. */
export interface ExportProblem {
  readonly code: string;
  readonly message: Text;
  readonly element?: ElementId;
}

/** A finding about the design, handed in as a value: exporters know no rules. */
export interface ExportFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly text: Text;
}

/** What every exporter is given. The same input gives the same bytes. */
export interface ExportInput {
  readonly design: Design;
  readonly language: Language;
  readonly findings: readonly ExportFinding[];
  /** The minor release that installation files are written for, such as `1.31`. */
  readonly istio: string;
}

/** One way to export a design: pure, text in memory; who saves it is somebody else's business. */
export interface Exporter {
  readonly id: string;
  readonly title: Text;
  print(input: ExportInput): Result<readonly ExportFile[], readonly ExportProblem[]>;
}

/** Keeps the literal id of an exporter. */
export function defineExporter<const E extends Exporter>(exporter: E): E {
  return exporter;
}
