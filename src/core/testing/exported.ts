import { emptyDesign, type Design } from '../design/design.ts';
import type { ExportFile } from '../exporters/define-exporter.ts';
import { exportBundle, type BundleOptions } from '../exporters/yaml/bundle.ts';
import { parseSketch } from '../sketch/parse.ts';

/** The design of a sketch without problems. */
export function designOf(text: string, title = ''): Design {
  const { model, problems } = parseSketch(text);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.line}:${problem.column} ${problem.message.en}`);
  return { ...emptyDesign(title), model };
}

/** The files of an installation by their paths. Throws where the export is refused. */
export function exported(design: Design | string, options: Partial<BundleOptions> = {}): ReadonlyMap<string, string> {
  const drawn = typeof design === 'string' ? designOf(design) : design;
  const result = exportBundle(drawn, { ...DEFAULTS, ...options });
  if (!result.ok) throw new Error(result.error.map((problem) => `${problem.code}: ${problem.message.en}`).join('\n'));
  return new Map(result.value.map((file: ExportFile) => [file.path, file.text]));
}

/** The codes of the problems for which an export is refused; none where it is not. */
export function refusalsOf(design: Design | string, options: Partial<BundleOptions> = {}): readonly string[] {
  const drawn = typeof design === 'string' ? designOf(design) : design;
  const result = exportBundle(drawn, { ...DEFAULTS, ...options });
  return result.ok ? [] : result.error.map((problem) => problem.code);
}

const DEFAULTS: BundleOptions = { method: 'istioctl', istio: '1.31', language: 'en', findings: [] };
