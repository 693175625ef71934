import { expect, test } from 'vitest';
import { drawn } from '../start/template-design.ts';
import { exporters } from '../../core/exporters/index.ts';
import { defaultIstio } from '../../core/exporters/yaml/versions.ts';
import { templates } from '../../core/templates/index.ts';
import { linesOf } from './highlight.ts';

const textOf = (path: string, text: string): string =>
  linesOf(path, text)
    .map((line) => line.map((piece) => piece.text).join(''))
    .join('\n');

test.each([
  ['a.yaml', 'kind: "a # b" # note\n- name: x\n  - { a: 1 }\n# whole line\n---\nplain\n"quoted key": |\n  block: text'],
  ['a.sh', '#!/bin/sh\nkubectl --context="$CTX" get -n "a b" # note\necho \'it\'"s"'],
  ['a.md', '# Title\ntext `code` and `half\n```yaml\na: b\n```\n~~~\nfree\n~~~'],
  ['a.txt', 'anything\n\nat all'],
])('the pieces of %s add up to its lines', (path, text) => {
  expect(textOf(path, text)).toBe(text);
});

test('every file that is exported keeps each of its characters', () => {
  for (const template of templates) {
    const design = drawn(template.build());
    for (const exporter of exporters) {
      const printed = exporter.print({ design, language: 'en', findings: [], istio: defaultIstio });
      for (const { path, text } of printed.ok ? printed.value : [])
        expect(textOf(path, text)).toBe(text.replace(/\n$/, ''));
    }
  }
});

test('keys, values and comments of YAML are told apart', () => {
  expect(linesOf('a.yaml', '  - topology.istio.io/network: network1 # net')[0]).toEqual([
    { text: '  - ', tone: 'plain' },
    { text: 'topology.istio.io/network', tone: 'key' },
    { text: ':', tone: 'plain' },
    { text: ' network1', tone: 'value' },
    { text: ' # net', tone: 'comment' },
  ]);
});
