import { expect, test } from 'vitest';
import { fileRows } from './file-rows.ts';

const files = ['RUNBOOK.md', 'east/01.yaml', 'install.sh', 'west/01.yaml', 'east/02.yaml'].map((path) => ({ path }));

test('files at the top come first, then each folder with its own', () => {
  expect(fileRows('shop', files, new Set()).map(({ level, name }) => `${level} ${name}`)).toEqual([
    '1 shop',
    '2 RUNBOOK.md',
    '2 install.sh',
    '2 east',
    '3 01.yaml',
    '3 02.yaml',
    '2 west',
    '3 01.yaml',
  ]);
});

test('a closed folder hides its files and nothing else', () => {
  const rows = fileRows('shop', files, new Set(['east']));
  expect(rows.map(({ path }) => path)).toEqual(['', 'RUNBOOK.md', 'install.sh', 'east', 'west', 'west/01.yaml']);
  expect(fileRows('shop', files, new Set([''])).map(({ open }) => open)).toEqual([false]);
});
