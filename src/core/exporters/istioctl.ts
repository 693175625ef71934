import { defineExporter } from './define-exporter.ts';
import { exportBundle } from './yaml/bundle.ts';

/** The installation with `istioctl install` and one IstioOperator a file. */
export const istioctl = defineExporter({
  id: 'istioctl',
  title: { en: 'YAML and runbook for istioctl', zh: 'YAML 与操作手册（istioctl）' },
  print: ({ design, ...options }) => exportBundle(design, { ...options, method: 'istioctl' }),
});
