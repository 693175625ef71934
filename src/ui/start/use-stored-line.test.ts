import { expect, test } from 'vitest';
import { whenOf } from './use-stored-line.ts';

const at = (text: string): number => new Date(text).getTime();
const now = at('2026-03-05T09:30:00');

test.each([
  ['2026-03-05T00:05:00', 'today 00:05', '今天 00:05'],
  ['2026-03-04T23:59:00', 'yesterday', '昨天'],
  ['2026-02-18T10:00:00', '18 Feb', '2月18日'],
  ['2025-12-31T10:00:00', '31 Dec 2025', '2025年12月31日'],
])('%s is %s, and %s', (moment, en, zh) => {
  expect(whenOf(at(moment), now, 'en')).toBe(en);
  expect(whenOf(at(moment), now, 'zh')).toBe(zh);
});
