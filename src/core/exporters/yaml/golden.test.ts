import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { designOf, exported } from '../../testing/exported.ts';
import type { Method } from './plan.ts';
import { istioMinors } from './versions.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const checker = fileURLToPath(new URL('../../../../tools/golden/check_export.py', import.meta.url));

interface Golden {
  readonly name: string;
  readonly sketch: string;
  readonly method: Method;
}

/** Facts of Istio's install guides, one file a model and method. */
const goldens: readonly Golden[] = readdirSync(join(fixtures, 'golden')).map((file) => {
  const { sketch, method } = JSON.parse(readFileSync(join(fixtures, 'golden', file), 'utf8')) as Golden;
  return { name: file.replace('.json', ''), sketch, method };
});

const folder = mkdtempSync(join(tmpdir(), 'meshloft-golden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: ReadonlyMap<string, string>, name: string): string {
  const root = join(folder, name);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The checker reads YAML with PyYAML or with the npm package `yaml`, so Python alone is enough. */
const hasPython = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;

describe.skipIf(!hasPython)('the facts of the install guides', () => {
  it.each(goldens.map((golden) => [golden.name, golden] as const))(
    'hold for %s, in script and runbook',
    (name, golden) => {
      for (const language of ['en', 'zh'] as const) {
        const root = write(exported(golden.sketch, { method: golden.method, language }), `${name}-${language}`);
        const fact = join(fixtures, 'golden', `${name}.json`);
        const env = {
          ...process.env,
          GOLDEN_NODE_PATH: fileURLToPath(new URL('../../../../node_modules', import.meta.url)),
        };
        const { stdout, status } = spawnSync('python3', [checker, root, fact, '--quiet', '--also-runbook'], {
          encoding: 'utf8',
          env,
        });
        expect({ stdout: stdout.split('\n').filter((line) => line.startsWith('FAIL')), status }).toEqual({
          stdout: [],
          status: 0,
        });
      }
    },
  );
});

describe('the files as they were last reviewed', () => {
  it.each(goldens.map((golden) => [golden.name, golden] as const))('%s', async (name, { sketch, method }) => {
    await expect(bundleText(exported(designOf(sketch, `Model ${name}`), { method }))).toMatchFileSnapshot(
      join(fixtures, 'bundles', `${name}.txt`),
    );
  });

  it('M5 by Helm, for which there are no facts', async () => {
    const sketch = goldens.find(({ name }) => name === 'M5-istioctl')?.sketch ?? '';
    const text = bundleText(exported(designOf(sketch, 'Model M5-helm'), { method: 'helm' }));
    await expect(text).toMatchFileSnapshot(join(fixtures, 'bundles', 'M5-helm.txt'));
  });

  it('in Chinese', async () => {
    const sketch = goldens.find(({ name }) => name === 'M5-istioctl')?.sketch ?? '';
    const text = bundleText(exported(designOf(sketch, '双网络'), { language: 'zh' }));
    await expect(text).toMatchFileSnapshot(join(fixtures, 'bundles', 'M5-istioctl-zh.txt'));
  });

  it('differ between releases in the release only', () => {
    const sketch = goldens.find(({ name }) => name === 'M3-helm')?.sketch ?? '';
    const texts = istioMinors.map((istio) => {
      const files = exported(sketch, { method: 'helm', istio });
      return [...files].filter(([path]) => path.endsWith('.yaml'));
    });
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  });
});

const bundleText = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([path, text]) => `==== ${path}\n${text}`).join('');
