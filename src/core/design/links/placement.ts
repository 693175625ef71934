import { defineLink } from './define-link.ts';

/** The service has pods, and a Service object, in the cluster. */
export const placement = defineLink({
  kind: 'placement',
  title: { en: 'Deployment', zh: '部署' },
  from: ['service'],
  to: ['cluster'],
  mutual: false,
  fields: {},
});
