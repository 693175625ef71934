import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import type { Language } from '../../base/text.ts';
import type { Design } from '../../design/design.ts';
import { indexOf, type ModelIndex } from '../../design/model-index.ts';
import type { ExportFile, ExportFinding, ExportProblem } from '../define-exporter.ts';
import { blockersOf } from './blockers.ts';
import { certificatesOf } from './certificates.ts';
import { installScript } from './install-script.ts';
import { nameProblemsOf } from './name-checks.ts';
import type { Method, Plan } from './plan.ts';
import { runbook } from './runbook.ts';
import { secretCopiesOf } from './secret-copies.ts';
import { sitesOf } from './sites.ts';
import { stagesOf } from './stages.ts';
import { isIstioMinor } from './versions.ts';
import { printFile } from './yaml-file.ts';

/** How and for which release the files are written. */
export interface BundleOptions {
  readonly method: Method;
  /** `1.31`; see `istioMinors`. */
  readonly istio: string;
  readonly language: Language;
  readonly findings: readonly ExportFinding[];
}

/**
 * The installation of a drawing as files: one folder a cluster with staged YAML, `RUNBOOK.md` and `install.sh`.
 * Everything comes from the drawing and nothing is added to it: a gateway or a secret that is not drawn is not installed, and findings
 * about such gaps stand in the runbook. What cannot be exported yet, or has a name that no command may hold, yields problems and no
 * file at all. The same design gives the same bytes.
 * Sources: Istio's install guides and test installer, line by line in docs/export.md.
 */
export function exportBundle(
  design: Design,
  options: BundleOptions,
): Result<readonly ExportFile[], readonly ExportProblem[]> {
  const ix = indexOf(design.model);
  const { istio, language } = options;
  if (!isIstioMinor(istio)) return err([unknownRelease(istio)]);
  const problems = [...blockersOf(ix), ...nameProblemsOf(ix)];
  if (problems.length > 0) return err(problems);
  const plan = planOf(ix, { method: options.method, istio });
  const stages = stagesOf(plan);
  const printed = stages
    .flatMap((stage) => stage.steps)
    .flatMap((step) => step.files)
    .map((file) => printFile(file, language));
  const failed = printed.flatMap((result) => (result.ok ? [] : [result.error]));
  if (failed.length > 0) return err(failed);
  const files = printed.flatMap((result) => (result.ok ? [result.value] : []));
  const book = runbook({ plan, stages, title: design.title, findings: options.findings, language });
  return ok([
    { path: 'RUNBOOK.md', text: book },
    { path: 'install.sh', text: installScript(plan, stages, language) },
    ...files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  ]);
}

function planOf(ix: ModelIndex, target: Pick<Plan, 'method' | 'istio'>): Plan {
  const sites = sitesOf(ix);
  return { ix, sites, certificates: certificatesOf(ix, sites), secrets: secretCopiesOf(ix, sites), ...target };
}

const unknownRelease = (istio: string): ExportProblem => ({
  code: 'export.istio-version',
  message: { en: `There are no files for Istio ${istio}.`, zh: `不支持导出面向 Istio ${istio} 的文件。` },
});
