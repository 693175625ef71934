import { defineLink } from './define-link.ts';

/** Workloads of `from` (all of a cluster, or the pods of one service) call the service `to`. */
export const call = defineLink({
  kind: 'call',
  title: { en: 'Call', zh: '调用' },
  from: ['cluster', 'service'],
  to: ['service'],
  mutual: false,
  fields: {},
});
