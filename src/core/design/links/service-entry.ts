import { defineLink } from './define-link.ts';

/** The cluster has a ServiceEntry for the service. */
export const serviceEntry = defineLink({
  kind: 'serviceEntry',
  title: { en: 'ServiceEntry', zh: 'ServiceEntry' },
  from: ['service'],
  to: ['cluster'],
  mutual: false,
  fields: {},
});
