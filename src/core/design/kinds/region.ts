import { defineKind } from './define-kind.ts';

/** The widest failure domain. Its box always fits what stands in it. */
export const region = defineKind({
  kind: 'region',
  title: { en: 'Region', zh: '地域' },
  prefix: 'region',
  naming: 'word',
  parents: [],
  needsParent: false,
  size: { w: 328, h: 252 },
  glyph: 'region',
  fields: {},
});
