import { words } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** A remark on the board. It says nothing to the rules. */
export const note = defineKind({
  kind: 'note',
  title: { en: 'Note', zh: '备注' },
  prefix: 'note',
  naming: 'id',
  parents: [],
  needsParent: false,
  size: { w: 200, h: 96 },
  glyph: 'note',
  fields: {
    text: words({ key: 'text', lines: true, label: { en: 'Text', zh: '内容' } }),
  },
});
