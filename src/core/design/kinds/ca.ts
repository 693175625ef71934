import { defineKind } from './define-kind.ts';

/** A root certificate authority. Meshes and clusters name it; two that name the same one trust each other. */
export const ca = defineKind({
  kind: 'ca',
  title: { en: 'Certificate authority', zh: '证书颁发机构' },
  prefix: 'root',
  naming: 'word',
  parents: [],
  needsParent: false,
  size: undefined,
  glyph: 'ca',
  fields: {},
});
