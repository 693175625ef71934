import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Design } from '../../design/design.ts';
import type { EntityId } from '../../design/ids.ts';
import hostile from '../fixtures/hostile-names.json' with { type: 'json' };
import { designOf, exported, refusalsOf } from '../../testing/exported.ts';

const names = hostile.map(([id = '', value = '']) => [id, value] as const);

const SKETCH = `mesh m1 root=R | cluster c1 net=n1 trusts=R2 cakey=K | cluster c2 role=remote cp=c1 net=n2
gw g1 at=c1 net=n1 expose=services,istiod | gw g2 at=c2 net=n2 | secret c1 reads c2 | svc shop/cart in=c1 stub=c2`;

/** The design with other values for some fields, past every check: as if the readers of documents had a hole. */
function withValues(values: Readonly<Record<EntityId, object>>, title = ''): Design {
  const design = designOf(SKETCH, title);
  const entities = Object.fromEntries(
    Object.entries(design.model.entities).map(([id, entity]) => [id, { ...entity, ...values[id as EntityId] }]),
  );
  return { ...design, model: { ...design.model, entities } };
}

/** A text in every field that no command holds. */
const everywhere = (text: string): Design =>
  withValues(
    {
      'mesh:m1': { meshId: text, trustDomain: text, trustDomainAliases: [text], acceptedTrustDomains: [text] },
      'cluster:c1': { intermediateKey: text, istioVersion: text, environment: text },
      'ca:R': { name: text },
      'ca:R2': { name: `${text}2` },
      'gateway:g1': { name: text },
    },
    text,
  );

const folder = mkdtempSync(join(tmpdir(), 'meshloft-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a hostile name', () => {
  it.each(names)('%s is refused where it would stand in a command', (_, text) => {
    const isLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
    for (const field of ['clusterName', 'systemNamespace', 'revision']) {
      const codes = refusalsOf(withValues({ 'cluster:c1': { [field]: text } }));
      expect(new Set(codes)).toEqual(new Set(isLabel ? [] : ['export.name']));
    }
    expect(refusalsOf(withValues({ 'cluster:c1': { name: text } })).includes('export.name')).toBe(!isLabel);
  });

  it.each(names)('%s is read back from YAML as it was, and written visibly', (_, text) => {
    const files = exported(everywhere(text));
    const [operator] = parseAllDocuments(files.get('c1/04-control-plane.yaml') ?? '').map((one) => one.toJS() as never);
    const kept = text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
    expect(operator).toMatchObject({
      spec: {
        meshConfig: { trustDomain: kept, trustDomainAliases: [kept], caCertificates: [{ trustDomains: [kept] }] },
        values: { global: { meshID: kept } },
      },
    });
    for (const file of files.values()) {
      // oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
      expect(file).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/);
    }
  });
});

const SHELLCHECK = 'shellcheck';
const hasBash = spawnSync('bash', ['--version'], { stdio: 'ignore' }).status === 0;
const hasShellcheck = spawnSync(SHELLCHECK, ['--version'], { stdio: 'ignore' }).status === 0;

describe.skipIf(!hasBash)('install.sh', () => {
  const home = join(folder, 'home');
  const stubs = join(folder, 'stubs');
  const log = join(folder, 'log');

  beforeEach(() => {
    rmSync(log, { force: true });
    mkdirSync(home, { recursive: true });
    for (const tool of ['kubectl', 'istioctl', 'helm', 'envsubst']) stub(tool);
  });

  const shellNames = names.filter(([, text]) => /[$`'"\\;|&<>!*~\n-]/.test(text)).slice(0, 24);
  it.each(shellNames)('runs through with %s in the drawing, and nothing else runs', (_, text) => {
    const { root, status } = run(exported(everywhere(text)));
    expect(status).toBe(0);
    expect([home, root].some((place) => existsSync(join(place, 'CANARY')))).toBe(false);
  });

  it('hands every argument over as one word, each stage after the one before', () => {
    run(exported(SKETCH));
    const calls = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\u001f'));
    expect(calls).toContainEqual(['kubectl', '--context', 'c1', 'apply', '-f', 'c1/01-namespaces.yaml']);
    expect(calls).toContainEqual([
      'istioctl',
      'create-remote-secret',
      '--context=c2',
      '--name=c2',
      '-n',
      'istio-system',
    ]);
    const order = [
      'c1/01-namespaces.yaml',
      'c1/05-east-west-gateway.yaml',
      'c1/06-expose-istiod.yaml',
      'c2/10-east-west-gateway.yaml',
    ];
    const places = order.map((file) => calls.findIndex((call) => call.includes(file)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('may be run again', () => {
    const files = exported(SKETCH, { method: 'helm' });
    expect([run(files).status, run(files).status]).toEqual([0, 0]);
  });

  it('changes nothing when a certificate is missing', () => {
    const { status } = run(exported(SKETCH), { withCertificates: false });
    expect(status).toBe(1);
    expect(readFileSync(log, 'utf8')).not.toContain('apply');
  });

  it('stops when an address never comes', () => {
    stub('kubectl', '');
    const { status, stderr } = run(exported(SKETCH), { environment: { WAIT_SECONDS: '0' } });
    expect(status).toBe(1);
    expect(stderr).toContain('Gave up waiting for: kubectl --context c1 -n istio-system get svc istio-eastwestgateway');
  });

  it.skipIf(!hasShellcheck)('has no finding of shellcheck', () => {
    for (const [path, text] of ['istioctl', 'helm'].flatMap((method) => [
      ...exported(SKETCH, { method: method as 'helm' }),
    ])) {
      if (path !== 'install.sh') continue;
      const { stdout } = spawnSync(SHELLCHECK, ['-S', 'warning', '-'], { input: text, encoding: 'utf8' });
      expect(stdout).toBe('');
    }
  });

  /** A tool that notes its arguments and answers what an address or a certificate would be. */
  function stub(tool: string, answer = '203.0.113.7'): void {
    mkdirSync(stubs, { recursive: true });
    // A tool that reads its input reads all of it: one that stopped early would end the writer by a broken pipe.
    const reads = `for a in "$@"; do if [ "$a" = '-' ]; then cat >/dev/null; fi; done`;
    const says =
      tool === 'envsubst'
        ? 'cat'
        : `${reads}
printf '%s' '${answer}'`;
    // One write, since the programs of a pipe run at the same time.
    const note = `line='${tool}'; for a in "$@"; do line+=$'\\037'"$a"; done; printf '%s\\n' "$line" >> '${log}'`;
    writeFileSync(join(stubs, tool), `#!/usr/bin/env bash\n${note}\n${says}\n`);
    chmodSync(join(stubs, tool), 0o755);
  }

  interface RunOptions {
    readonly withCertificates?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
  }

  function run(
    files: ReadonlyMap<string, string>,
    options: RunOptions = {},
  ): { root: string; status: number | null; stderr: string } {
    const root = mkdtempSync(join(folder, 'run-'));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    if (options.withCertificates ?? true) makeCertificates(root, files.get('install.sh') ?? '');
    const env = { ...process.env, HOME: home, PATH: `${stubs}:${process.env['PATH'] ?? ''}`, ...options.environment };
    const { status, stderr } = spawnSync('bash', [join(root, 'install.sh')], { cwd: home, env, encoding: 'utf8' });
    return { root, status, stderr };
  }

  /** The files that the script looks for, empty. */
  function makeCertificates(root: string, script: string): void {
    for (const [, path = ''] of script.matchAll(/\$\{CERTS\}\/([a-z0-9./-]+\.pem)/g)) {
      mkdirSync(dirname(join(root, 'certs', path)), { recursive: true });
      writeFileSync(join(root, 'certs', path), '');
    }
  }
});
