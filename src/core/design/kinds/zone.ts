import { defineKind } from './define-kind.ts';

/** A failure domain inside a region. Its box always fits what stands in it. */
export const zone = defineKind({
  kind: 'zone',
  title: { en: 'Zone', zh: '可用区' },
  prefix: 'zone',
  naming: 'word',
  parents: ['region'],
  needsParent: false,
  size: { w: 300, h: 200 },
  glyph: 'zone',
  fields: {},
});
