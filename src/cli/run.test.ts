import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cliCommands } from './commands/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'meshloft-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function meshloft(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const good = fileWith('good.sketch', 'cluster c1 net=n1 | svc shop/cart in=c1 from=c1\n');
const broken = fileWith(
  'broken.sketch',
  'mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2 | secret c1 reads c2 | secret c2 reads c1 | svc shop/cart in=c2 stub=c1 from=c1\n',
);
const unreadable = fileWith('unreadable.sketch', 'cluster c1 nett=n1\n');

describe('the command line', () => {
  it('without a command says what there is', async () => {
    const { code, out } = await meshloft();
    expect(code).toBe(2);
    for (const { name } of cliCommands) expect(out).toContain(`  ${name}`);
    expect(await meshloft('--help')).toMatchObject({ code: 0, out });
  });

  it.each(cliCommands.map((command) => [command.name, command] as const))(
    '%s tells all its options',
    async (name, command) => {
      const { code, out } = await meshloft(name, '--help');
      expect(code).toBe(0);
      for (const option of command.options) expect(out).toContain(`--${option.name}`);
      const chinese = await meshloft(name, '--help', '--lang', 'zh');
      expect(chinese.out).toContain(command.summary.zh);
    },
  );

  it.each([
    [['nope'], 'There is no command nope.'],
    [['check'], 'check needs a FILE…'],
    [['check', good, '--nope'], 'check has no option --nope.'],
    [['check', good, '--nope=1'], 'check has no option --nope=1.'],
    [['check', '-x', good], 'check has no option -x.'],
    [['check', good, '--format', 'xml'], '--format must be one of text, json.'],
    [['sketch', good, good], 'sketch takes one FILE.'],
    [['export', good, '--out', 'x', '--istio', '1.12'], '--istio must be one of 1.29, 1.30, 1.31.'],
    [['export', good], 'export needs either --out DIR or --zip FILE.'],
    [['export', good, '--out'], '--out'],
  ])('%j is a wrong use', async (args, expected) => {
    const { code, err } = await meshloft(...args);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it('answers in Chinese even about a slip', async () => {
    expect((await meshloft('check', '--lang=zh', '--nope')).err).toContain('没有选项 --nope');
  });
});

describe('a file', () => {
  it.each([
    ['that is not there', 'missing.sketch', 'file.unreadable'],
    ['that is no text', fileWith('latin1', new Uint8Array([0x63, 0xe9, 0xff])), 'file.not-utf8'],
    ['that is cut off', fileWith('cut.json', '{"version":1,'), 'json.syntax'],
    ['of another kind', fileWith('other.json', '{"a":1}'), 'design.version'],
    ['that is a sketch with an error', unreadable, ':1:12: unknown-key'],
  ])('%s cannot be read', async (_, file, expected) => {
    for (const command of ['check', 'sketch', 'share', 'open']) {
      const { code, err } = await meshloft(command, file);
      expect(code).toBe(2);
      expect(err).toContain(expected);
    }
  });

  it('with a byte order mark is read', async () => {
    expect(await meshloft('sketch', fileWith('bom.sketch', '\ufeffcluster c1\n'))).toMatchObject({
      code: 0,
      out: 'sketch 1\ncluster c1',
    });
  });

  it('with terminal codes in its name cannot speak to the terminal', async () => {
    const { err } = await meshloft('check', 'missing\u001b[2K.sketch');
    expect(err).toContain('<U+001B>[2K');
  });
});

describe('check', () => {
  it('ends with 0 for a design without errors', async () => {
    expect(await meshloft('check', good)).toMatchObject({ code: 0, err: '' });
  });

  it('ends with 1 and names rule, code and place for one with errors', async () => {
    const { code, out } = await meshloft('check', good, broken);
    expect(code).toBe(1);
    expect(out).toMatch(/error .* network\/missing-east-west-gateway \(ML\d{4}\) @ /);
  });

  it('ends with 2 when one of several cannot be read, and still checks the others', async () => {
    const { code, out, err } = await meshloft('check', broken, unreadable);
    expect([code, out.includes(broken), err.includes(unreadable)]).toEqual([2, true, true]);
  });

  it('prints JSON that a program can read', async () => {
    const { out } = await meshloft('check', broken, unreadable, '--format', 'json');
    const [first, second] = JSON.parse(out) as { findings?: { rule: string; text: object }[]; unreadable?: object[] }[];
    expect(first?.findings?.[0]).toMatchObject({ severity: 'error', text: { en: expect.any(String) as string } });
    expect(second?.unreadable).toMatchObject([{ code: 'unknown-key', line: 1, column: 12 }]);
  });
});

describe('export', () => {
  it('writes a folder with a script that can be run', async () => {
    const out = join(folder, 'out');
    const { code, out: printed } = await meshloft('export', good, '--out', out, '--method', 'helm');
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['RUNBOOK.md', 'c1', 'install.sh']);
    expect(statSync(join(out, 'install.sh')).mode & 0o111).toBe(0o111);
    expect(printed.split('\n')).toContain('c1/04-control-plane-istiod.values.yaml');
  });

  it('leaves what else lies there alone, and says so', async () => {
    const out = join(folder, 'mixed');
    await meshloft('export', good, '--out', out, '--method', 'helm');
    const { code, err } = await meshloft('export', good, '--out', out);
    expect([code, err]).toEqual([0, 'not of this export, left alone: c1/04-control-plane-istiod.values.yaml']);
  });

  it('writes the same archive every time', async () => {
    const [a, b] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    await meshloft('export', good, '--zip', a);
    await meshloft('export', good, '--zip', b);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
    expect(readFileSync(a).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes a design with errors, says so and ends with 1', async () => {
    const out = join(folder, 'with-errors');
    const { code, err } = await meshloft('export', broken, '--out', out);
    expect(code).toBe(1);
    expect(err).toContain('RUNBOOK.md lists them');
    expect(readFileSync(join(out, 'RUNBOOK.md'), 'utf8')).toContain('This design has errors');
  });

  it('writes nothing of a design that it refuses', async () => {
    const out = join(folder, 'refused');
    const { code, err } = await meshloft('export', fileWith('upper.sketch', 'cluster East'), '--out', out);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(err).toContain('export.name: The cluster "East" cannot stand in a command');
  });

  it('says when the folder cannot be written', async () => {
    const { code, err } = await meshloft('export', good, '--out', join(good, 'x'));
    expect(code).toBe(2);
    expect(err).toContain('file.unwritable');
  });
});

describe('share and open', () => {
  it('give the same design back', async () => {
    const { out: link } = await meshloft('share', broken, '--base', 'https://example.test/');
    expect(link).toMatch(/^https:\/\/example\.test\/#d=[\w-]+$/);
    const { out: sketch } = await meshloft('sketch', broken);
    expect(await meshloft('open', link)).toMatchObject({ code: 0, out: sketch, err: '' });
    expect(await meshloft('open', fileWith('link.txt', `${link}\n`))).toMatchObject({ code: 0, out: sketch });
  });

  it('print a design file that opens as the same design', async () => {
    const { out: json } = await meshloft('open', broken, '--format', 'json');
    const file = fileWith('design.json', json);
    expect((await meshloft('sketch', file)).out).toBe((await meshloft('sketch', broken)).out);
    expect((await meshloft('share', file)).out).toBe((await meshloft('share', broken)).out);
  });

  it('tell the length of a link', async () => {
    const { out } = await meshloft('share', good, '--format', 'json');
    const { link, length } = JSON.parse(out) as { link: string; length: number };
    expect(length).toBe(link.length);
  });

  it('refuse a damaged link', async () => {
    const { out: link } = await meshloft('share', good);
    const { code, err } = await meshloft('open', `${link.slice(0, -6)}AAAAAA`);
    expect(code).toBe(2);
    expect(err).toMatch(/^link: link\./);
  });
});
