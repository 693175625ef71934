import { describe, expect, test } from 'vitest';
import { transact } from '../../../core/commands/transact.ts';
import type { Design } from '../../../core/design/design.ts';
import { emptyDesign } from '../../../core/design/design.ts';
import type { Kind } from '../../../core/design/ids.ts';
import { kindNames } from '../../../core/design/ids.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import { parseSketch } from '../../../core/sketch/parse.ts';
import { connectChoices } from './connect-choices.ts';

function design(sketch: string): Design {
  const { model, problems } = parseSketch(sketch.replaceAll('|', '\n'));
  expect(problems).toEqual([]);
  return { ...emptyDesign(), model };
}

/** `kind name` */
const idIn = ({ model }: Design, end: string) => {
  const [kind, name] = end.split(' ') as [Kind, string];
  return indexOf(model).named(kind, name)!.id;
};

function keys(given: Design, from: string, to: string): readonly string[] {
  return connectChoices(indexOf(given.model), idIn(given, from), idIn(given, to)).choices.map(({ key }) => key);
}

const many = design(
  'mesh m1 | mesh m2 | cluster a mesh=m1 net=n1 | cluster b mesh=m1 net=n2 | cluster r role=remote cp=a mesh=m1 | svc x/s in=a | svc x/t in=b stub=a | vm v1 joins=a',
);

describe('what a wire can mean', () => {
  test.each([
    ['cluster a', 'cluster b', ['secret', 'secrets', 'control']],
    ['cluster r', 'cluster b', ['secret', 'secrets']],
    ['service x/s', 'service x/t', ['call']],
    ['cluster a', 'service x/t', ['call']],
    ['service x/s', 'cluster b', ['placement', 'stub', 'serviceEntry']],
    ['service x/t', 'cluster a', ['placement', 'serviceEntry']],
    ['mesh m1', 'mesh m2', ['federation']],
    ['network n1', 'network n2', ['networkRoute']],
    ['network n2', 'cluster a', ['network']],
    ['mesh m2', 'cluster a', ['mesh']],
    ['vm v1', 'cluster b', ['joins']],
  ])('%s to %s', (from, to, expected) => expect(keys(many, from, to)).toEqual(expected));

  test('what is drawn already is not offered again, in neither direction where direction means nothing', () => {
    const given = design('cluster a net=n1 | cluster b net=n2 | secret a reads b | net n1 routes=n2');
    expect(keys(given, 'cluster a', 'cluster b')).toEqual(['control']);
    expect(keys(given, 'cluster b', 'cluster a')).toEqual(['secret', 'control']);
    expect(connectChoices(indexOf(given.model), idIn(given, 'network n2'), idIn(given, 'network n1')).refusal?.en).toBe(
      'They are connected already',
    );
  });

  test('control turns a primary into a remote', () => {
    const { choices } = connectChoices(indexOf(many.model), idIn(many, 'cluster a'), idIn(many, 'cluster b'));
    const done = transact(many, choices.find(({ key }) => key === 'control')!.commands);
    if (!done.ok) throw new Error(done.error.message.en);
    expect(indexOf(done.value.design.model).get(idIn(many, 'cluster b'))).toMatchObject({ role: 'remote' });
  });

  test('pods bring the Service object with them: the stub makes way', () => {
    const { choices } = connectChoices(indexOf(many.model), idIn(many, 'service x/t'), idIn(many, 'cluster a'));
    const done = transact(many, choices.find(({ key }) => key === 'placement')!.commands);
    if (!done.ok) throw new Error(done.error.message.en);
    const index = indexOf(done.value.design.model);
    expect(index.links('stub')).toEqual([]);
    expect(index.from(idIn(many, 'service x/t'), 'placement')).toHaveLength(2);
  });

  test('every choice that is offered is one that the commands accept', () => {
    const index = indexOf(many.model);
    const ids = kindNames.flatMap((kind) => index.all(kind).map(({ id }) => id));
    for (const from of ids) {
      for (const to of ids) {
        const { choices, refusal } = connectChoices(index, from, to);
        expect(choices.length > 0).toBe(refusal === undefined);
        for (const { key, commands } of choices) {
          expect(commands, `${from} ${key} ${to}`).not.toEqual([]);
          expect(transact(many, commands), `${from} ${key} ${to}`).toMatchObject({ ok: true });
        }
      }
    }
  });
});
