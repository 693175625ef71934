import { references, toggle } from '../fields.ts';
import { defineLink } from './define-link.ts';

/** Two meshes that exchange services. */
export const federation = defineLink({
  kind: 'federation',
  title: { en: 'Federation', zh: '联邦' },
  from: ['mesh'],
  to: ['mesh'],
  mutual: true,
  fields: {
    bundleExchanged: toggle({
      key: 'bundle',
      yesOnly: true,
      label: { en: 'Trust bundles exchanged', zh: '已交换信任包' },
    }),
    exports: references({ key: 'exports', to: 'service', label: { en: 'Exported services', zh: '导出的服务' } }),
  },
});
