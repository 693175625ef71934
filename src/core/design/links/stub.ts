import { defineLink } from './define-link.ts';

/** The cluster has a Service object for the service but no pods: its DNS knows the name. */
export const stub = defineLink({
  kind: 'stub',
  title: { en: 'Service stub', zh: 'Service 存根' },
  from: ['service'],
  to: ['cluster'],
  mutual: false,
  fields: {},
});
