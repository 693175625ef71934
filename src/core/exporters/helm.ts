import { defineExporter } from './define-exporter.ts';
import { exportBundle } from './yaml/bundle.ts';

/** The installation with Istio's charts and one values file a release. */
export const helm = defineExporter({
  id: 'helm',
  title: { en: 'Values and runbook for Helm', zh: 'values 与操作手册（Helm）' },
  print: ({ design, ...options }) => exportBundle(design, { ...options, method: 'helm' }),
});
