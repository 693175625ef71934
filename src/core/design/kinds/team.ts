import { defineKind } from './define-kind.ts';

/** A team or tenant that owns clusters. */
export const team = defineKind({
  kind: 'team',
  title: { en: 'Team', zh: '团队' },
  prefix: 'team',
  naming: 'word',
  parents: [],
  needsParent: false,
  size: undefined,
  glyph: 'team',
  fields: {},
});
