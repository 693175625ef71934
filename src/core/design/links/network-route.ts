import { defineLink } from './define-link.ts';

/** Pods of the two networks reach each other without a gateway. */
export const networkRoute = defineLink({
  kind: 'networkRoute',
  title: { en: 'Network route', zh: '网络路由' },
  from: ['network'],
  to: ['network'],
  mutual: true,
  fields: {},
});
