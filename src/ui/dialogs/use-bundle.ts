import { useMemo } from 'react';
import { problemsOf } from '../../app/derived.ts';
import type { Result } from '../../core/base/result.ts';
import { ok } from '../../core/base/result.ts';
import type { ExportFile, ExportProblem } from '../../core/exporters/define-exporter.ts';
import { exporters } from '../../core/exporters/index.ts';
import { useApp } from '../use-app.ts';
import { pictureOf } from './picture.ts';

export type ExporterId = (typeof exporters)[number]['id'];

/** The files of the open design, with its picture beside the runbook, or why there are none. Printed again only when something changed. */
export function useBundle(method: ExporterId, istio: string): Result<readonly ExportFile[], readonly ExportProblem[]> {
  const design = useApp((state) => state.doc.design);
  const language = useApp((state) => state.ui.language);
  const lens = useApp((state) => state.ui.lens);
  return useMemo(() => {
    const exporter = exporters.find(({ id }) => id === method) ?? exporters[0];
    const printed = exporter.print({ design, language, istio, findings: problemsOf(design.model) });
    if (!printed.ok) return printed;
    const diagram = { path: 'diagram.svg', text: pictureOf(design, { lens, language, theme: 'light' }) };
    return ok([...printed.value, diagram]);
  }, [design, language, lens, method, istio]);
}
