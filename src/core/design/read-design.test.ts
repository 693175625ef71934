import { describe, expect, it } from 'vitest';
import { invariant } from '../base/invariant.ts';
import { limits } from '../base/limits.ts';
import type { Command } from '../commands/index.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from './design.ts';
import { DESIGN_VERSION, emptyDesign } from './design.ts';
import { breachesOf } from './integrity.ts';
import { migrate, migrations } from './migrations/index.ts';
import v1 from './migrations/fixtures/v1.json';
import { readDesign } from './read-design.ts';

const commands: readonly Command[] = [
  { type: 'entity.add', args: { id: 'region:r1', name: 'eu-west1' } },
  { type: 'entity.add', args: { id: 'cluster:a', name: 'a', parent: 'region:r1' } },
  { type: 'entity.add', args: { id: 'cluster:b', name: 'b', parent: 'region:r1' } },
  { type: 'link.add', args: { kind: 'remoteSecret', from: 'cluster:a', to: 'cluster:b' } },
];

function sample(): Design {
  const result = transact(emptyDesign('Sample'), commands);
  invariant(result.ok, 'the sample is valid');
  return result.value.design;
}

type Json = Record<string, unknown>;

/** A file like the sample's, changed by hand. */
function edited(
  change: (
    file: { model: { entities: Record<string, Json>; links: Record<string, Json> }; layout: Json } & Json,
  ) => void,
): unknown {
  const file = JSON.parse(JSON.stringify(sample()));
  change(file);
  return file;
}

describe('readDesign', () => {
  it('reads what was written', () => {
    const design = sample();
    expect(readDesign(JSON.parse(JSON.stringify(design)))).toEqual({ ok: true, value: { design, repairs: [] } });
  });

  it.each([
    ['nothing', null, 'design.shape'],
    ['a list', [], 'design.shape'],
    ['a number', 7, 'design.shape'],
    ['no version', edited((f) => delete f['version']), 'design.version'],
    ['a version as text', edited((f) => (f['version'] = '1')), 'design.version'],
    ['a negative version', edited((f) => (f['version'] = -1)), 'design.version'],
    ['a version from the future', edited((f) => (f['version'] = 999_999)), 'design.newer'],
    ['entities as a list', edited((f) => (f.model.entities = [] as never)), 'design.shape'],
    [
      'too many things',
      edited(
        (f) =>
          (f.model.entities = Object.fromEntries(
            Array.from({ length: limits.entities + 1 }, (_, n) => [`cluster:${n}`, {}]),
          )),
      ),
      'design.too-large',
    ],
    ['nesting without end', edited((f) => (f['title'] = nested(100))), 'design.too-deep'],
  ])('refuses %s', (_, file, code) => {
    expect(readDesign(file)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    [
      'an unknown kind',
      (f) => (f.model.entities['quantum:q'] = { id: 'quantum:q', kind: 'quantum', name: 'q', seq: 9 }),
      'design.unknown-type',
    ],
    [
      'an object where a name should be',
      (f) => ((f.model.entities['cluster:b'] ?? {})['name'] = { $$typeof: 'x' }),
      'design.invalid-element',
    ],
    [
      'a parent that does not exist',
      (f) => ((f.model.entities['cluster:b'] ?? {})['parent'] = 'region:no'),
      'design.unknown-parent',
    ],
    [
      'a parent of the wrong kind',
      (f) => ((f.model.entities['cluster:b'] ?? {})['parent'] = 'cluster:b'),
      'design.invalid-element',
    ],
    [
      'a link to nothing',
      (f) => ((Object.values(f.model.links)[0] ?? {})['to'] = 'cluster:no'),
      'design.dangling-edge',
    ],
    [
      'a field that names nothing',
      (f) => ((f.model.entities['cluster:b'] ?? {})['network'] = 'network:no'),
      'design.dangling-reference',
    ],
    ['two of one name', (f) => ((f.model.entities['cluster:b'] ?? {})['name'] = 'a'), 'name.taken'],
    [
      'two services of one long name',
      (f) => {
        const name = `shop/${'x'.repeat(63)}`;
        f.model.entities['service:a'] = { ...service('a'), name, seq: 7 };
        f.model.entities['service:b'] = { ...service('b'), name, seq: 8 };
      },
      'name.taken',
    ],
    ['an infinite position', (f) => (f.layout['cluster:b'] = { x: null, y: 1e308, w: 1, h: 1 }), 'design.geometry'],
    [
      'an id that is a prototype name',
      (f) => (f.model.entities['__proto__x'] = { id: '__proto__', kind: 'cluster', name: 'p', seq: 4 }),
      'design.invalid-element',
    ],
    [
      'an unknown field',
      (f) => ((f.model.entities['cluster:b'] ?? {})['style'] = { position: 'fixed' }),
      'design.invalid-element',
    ],
  ] as [string, Parameters<typeof edited>[0], string][])('mends %s and says so', (_, change, code) => {
    const result = readDesign(edited(change));
    invariant(result.ok, 'it opens');
    expect(result.value.repairs.map((repair) => repair.code)).toContain(code);
    expect(breachesOf(result.value.design.model)).toEqual([]);
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

describe('migrations', () => {
  it('end at the version of the design', () => {
    expect(migrations.at(-1)?.to ?? 1).toBe(DESIGN_VERSION);
  });

  it('run in order, from the version of the file on', () => {
    const steps = [2, 3, 4].map((to) => ({
      to,
      up: (d: Readonly<Json>) => ({ ...d, trail: `${String(d['trail'])}${to}` }),
    }));
    expect(migrate({ version: 2, trail: '' }, 2, steps)).toEqual({ version: 4, trail: '34' });
    expect(migrate({ version: 4, trail: '' }, 4, steps)).toEqual({ version: 4, trail: '' });
  });

  it('still read the frozen file of version 1, and reading it again changes nothing', () => {
    const first = readDesign(v1);
    invariant(first.ok, 'version 1 reads');
    expect(first.value.repairs).toEqual([]);
    const again = readDesign(JSON.parse(JSON.stringify(first.value.design)));
    expect(again).toEqual(first);
  });
});

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let n = 0; n < depth; n++) value = { value };
  return value;
}

function service(key: string): Json {
  return { id: `service:${key}`, kind: 'service', scope: 'global', mtls: 'permissive' };
}
