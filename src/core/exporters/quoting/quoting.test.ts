import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDnsLabel } from '../../base/wording.ts';
import hostile from '../fixtures/hostile-names.json' with { type: 'json' };
import { fileName, fileNames } from './file-name.ts';
import { md } from './markdown-text.ts';
import { dnsLabel, httpsAddress, ownLabel, sh, variableOf } from './shell-text.ts';
import { xml } from './xml-text.ts';

const values = hostile.map(([, value = '']) => value);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...values));

describe('a text in a command', () => {
  it('is a DNS label or nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(dnsLabel(text) !== undefined).toBe(isDnsLabel(text));
      }),
    );
  });

  it.each(['east', 'prod-eu-1', '9live'])('%s is a label', (name) => expect(dnsLabel(name)).toBe(name));

  it('does not compile as a plain string', () => {
    const name: string = 'east';
    // @ts-expect-error -- a plain string must not reach a script
    expect(sh`echo ${name}`).toBe('echo east');
  });

  it('gives distinct variables for distinct labels', () => {
    expect(variableOf('CTX', ownLabel('a-b'))).toBe('CTX_A_B');
    expect(variableOf('CTX', ownLabel('a--b'))).toBe('CTX_A__B');
  });

  it.each([
    ['https://10.0.0.5:6443', true],
    ['https://api.east.example', true],
    ['https://[fd00::1]:6443', true],
    ['http://10.0.0.5', false],
    ['https://a b', false],
    ["https://a';touch CANARY;'", false],
    ['https://$(id)', false],
    ['https://a/path', false],
  ])('%s is an address of an API server: %s', (text, expected) => {
    expect(httpsAddress(text) !== undefined).toBe(expected);
  });
});

describe('a file name', () => {
  it('is made of lower-case letters, digits and dashes, and is no device', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = fileName(text, 'cluster');
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
      }),
    );
  });

  it('keeps a DNS label as it is', () => expect(fileName('prod--x-1', 'cluster')).toBe('prod--x-1'));

  it('is distinct for each key, in the order of the keys', () => {
    const names = fileNames(
      [1, 2, 3, 4].map((key) => [key, ['R', 'r', 'CON', ''][key - 1] ?? '']),
      'root',
    );
    expect([...names.values()]).toEqual(['r', 'r-2', 'root-con', 'root']);
  });
});

describe('a text in Markdown', () => {
  it('starts no markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unescaped = md(text).replaceAll(/\\\S/g, 'x');
        expect(unescaped).not.toMatch(/[<>[\]`*_|~&$\n\r]/);
        expect(unescaped).not.toMatch(/^(?:[#+\-=]|\d{1,9}[.)])/);
      }),
    );
  });

  it.each([
    ['a sentence (with words), in c1: fine.', 'a sentence (with words), in c1: fine.'],
    ['see https://evil.example', 'see https\\://evil.example'],
    ['| a | <br>', '\\| a \\| \\<br\\>'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
  ])('%j', (text, expected) => expect(md(text)).toBe(expected));
});

describe('a text in XML', () => {
  it('ends no text and no attribute, and holds only what XML can write', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = xml(text);
        expect(written.replaceAll(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toMatch(/[&<>"']/);
        // oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
        expect(written).not.toMatch(/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/u);
      }),
    );
  });

  it('is decoded once, not twice', () => expect(xml('&lt;script&gt;')).toBe('&amp;lt;script&amp;gt;'));
});
