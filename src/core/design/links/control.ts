import { defineLink } from './define-link.ts';

/** The istiod of `from` controls `to`. Of several, proxies use the first made. */
export const control = defineLink({
  kind: 'control',
  title: { en: 'Control', zh: '控制' },
  from: ['cluster'],
  to: ['cluster'],
  mutual: false,
  fields: {},
});
