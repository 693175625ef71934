import { describe, expect, it } from 'vitest';
import type { OutlineRow } from './outline-rows.ts';
import { treeKey } from './tree-key.ts';

const row = (name: string, level: number, children = 0, open = children > 0): OutlineRow => ({
  key: name,
  id: `cluster:${name}`,
  kind: 'cluster',
  name,
  level,
  position: 1,
  siblings: 1,
  children,
  open,
});

const [east, zone, alpha, beta, west] = [
  row('east', 1, 1),
  row('zone', 2, 2),
  row('alpha', 3),
  row('beta', 3),
  row('west', 1, 1, false),
];
const rows = [east, zone, alpha, beta, west];

describe('keys of the outline', () => {
  it.each([
    ['ArrowDown', zone, { type: 'focus', row: alpha }],
    ['ArrowDown', west, undefined],
    ['ArrowUp', zone, { type: 'focus', row: east }],
    ['Home', beta, { type: 'focus', row: east }],
    ['End', east, { type: 'focus', row: west }],
    ['ArrowRight', west, { type: 'toggle', row: west }],
    ['ArrowRight', zone, { type: 'focus', row: alpha }],
    ['ArrowRight', alpha, undefined],
    ['ArrowLeft', zone, { type: 'toggle', row: zone }],
    ['ArrowLeft', beta, { type: 'focus', row: zone }],
    ['Enter', beta, { type: 'select', row: beta }],
    ['b', east, { type: 'focus', row: beta }],
    ['A', beta, { type: 'focus', row: alpha }],
    ['F8', beta, undefined],
  ])('%s at %o', (key, current, expected) => {
    expect(treeKey(key, rows, current)).toEqual(expected);
  });
});
