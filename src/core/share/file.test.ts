import { describe, expect, it } from 'vitest';
import { sampleDesign } from '../testing/sample-design.ts';
import { fileOf, readFile } from './file.ts';
import { scanJson } from './scan-json.ts';

const codeOf = (text: string): string | undefined => {
  const read = readFile(text);
  return read.ok ? undefined : read.error.code;
};

describe('a design file', () => {
  it('gives the design back, and the same bytes again', () => {
    const text = fileOf(sampleDesign(4));
    const read = readFile(text);
    expect(read.ok && fileOf(read.value.design)).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it.each([
    ['nothing', ' \n', 'input.empty'],
    ['half of one', fileOf(sampleDesign(1)).slice(0, 200), 'json.syntax'],
    ['a list', '[]', 'design.shape'],
    ['null', 'null', 'design.shape'],
    ['a text', '"hello"', 'design.shape'],
    ['10,000 objects in each other', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'json.depth'],
    ['400,000 brackets', '['.repeat(400_000), 'json.depth'],
    ['another program', '{"type":"excalidraw","version":2,"elements":[]}', 'design.other-tool'],
    ['the same key twice', '{"version":1,"a":{"x":1,"x":2}}', 'json.duplicate-key'],
    ['more than 5 MiB', ' '.repeat(5_300_000).concat('{}'), 'design.too-large'],
  ])('is refused by its code: %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('does not carry keys of the prototype along', () => {
    const text = fileOf(sampleDesign(1)).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    expect(readFile(text).ok).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('scanning', () => {
  it.each([
    ['{"a":1,"b":{"a":1}}', undefined],
    ['["a","a"]', undefined],
    ['{"a":"a","b":"a"}', undefined],
    ['{"a":"\\"a\\":1","b":["{","}"]}', undefined],
    ['{"a" : 1, "a" : 2}', 'doubled-key'],
    ['[[[]]]', 'deep'],
    ['"[[[[["', undefined],
    ['{"a', undefined],
  ])('%s', (text, flaw) => {
    expect(scanJson(text, 2)).toBe(flaw);
  });
});
