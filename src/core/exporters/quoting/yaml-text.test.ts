import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import hostile from '../fixtures/hostile-names.json' with { type: 'json' };
import { joined, placeholder, yamlSource, yamlStr } from './yaml-text.ts';
import { ownLabel, variableOf } from './shell-text.ts';

/** What the parsers of YAML 1.1 and 1.2 read as something else, and what they cannot print. */
const risky = [
  'no',
  'on',
  'y',
  '~',
  '',
  ' ',
  '0123',
  '0o7',
  '1_000',
  '0b11',
  '1:30',
  '.inf',
  '<<',
  '=',
  '- a',
  'a: b',
  'a #b',
];
const unseen = [
  '\u0000',
  '\u0007',
  '\u001b[2K',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\uffff',
  'x\ud800',
];
const texts = [...risky, ...unseen, ...hostile.map(([, value = '']) => value)].map(repaired);

/** Half a surrogate pair cannot be kept by any encoding. */
function repaired(text: string): string {
  return text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...texts), fc.string({ unit: 'grapheme' }));

describe('a text in YAML', () => {
  it('is read back as it was, whatever it holds, under both versions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = `a: ${yamlSource(yamlStr(text))}\n`;
        for (const version of ['1.2', '1.1'] as const)
          expect(parse(source, { version })).toEqual({ a: repaired(text) });
      }),
      { numRuns: 3_000 },
    );
  });

  it('holds no character that a reader does not see, and no variable', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
        expect(yamlSource(yamlStr(text))).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff$]/);
      }),
    );
  });

  it('stands beside placeholders without becoming one', () => {
    const variable = placeholder(variableOf('DISCOVERY_ADDRESS', ownLabel('east-1')));
    const url = joined(yamlStr('https://'), variable, yamlStr(':15017/${HOME}'));
    expect(yamlSource(url)).toBe('"https://${DISCOVERY_ADDRESS_EAST_1}:15017/\\u0024{HOME}"');
    expect(url.value).toBe('https://${DISCOVERY_ADDRESS_EAST_1}:15017/${HOME}');
  });
});

describe('other parsers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshloft-yaml-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const keys = texts.map((_, at) => `k${at}`);
  const data = texts.map((text, at) => `  k${at}: ${yamlSource(yamlStr(text))}\n`).join('');
  const object = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: names\ndata:\n${data}`;
  const file = join(folder, 'names.yaml');
  writeFileSync(file, object);

  const pyYaml = [
    '-c',
    `import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding="utf-8"))))`,
    file,
  ];
  const kubectl = ['annotate', '--local', '-f', file, 'a=b', '-o', 'json'];
  it.skipIf(!runs('python3', ['-c', 'import yaml']))('PyYAML reads every risky text back', () =>
    compare('python3', pyYaml),
  );
  it.skipIf(!runs('kubectl', ['version', '--client']))('kubectl reads every risky text back', () =>
    compare('kubectl', kubectl),
  );

  function compare(program: string, args: readonly string[]): void {
    const { stdout, status } = spawnSync(program, args, { encoding: 'utf8' });
    expect(status).toBe(0);
    const read = JSON.parse(stdout) as { data: Record<string, string> };
    expect(keys.map((key) => read.data[key])).toEqual(texts);
  }
});

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
