import { expect, test } from 'vitest';
import { indexOf } from '../../core/design/model-index.ts';
import { parseSketch } from '../../core/sketch/parse.ts';
import { keysAround, outlineRows } from './outline-rows.ts';

const { model } = parseSketch(`
cluster a net=n1 region=east zone=east-1
cluster b net=n1 region=east zone=east-1
gw g at=a net=n1
svc shop/web in=a,b
`);
const index = indexOf(model);

const lines = (closed: readonly string[] = []): readonly string[] =>
  outlineRows(index, new Set(closed)).map(
    ({ name, level, position, siblings }) => `${'  '.repeat(level - 1)}${name} ${position}/${siblings}`,
  );

test('a thing stands in what holds it, a service under every cluster that knows it, the placeless at the end', () => {
  expect(lines()).toEqual([
    'east 1/3',
    '  east-1 1/1',
    '    a 1/2',
    '      g 1/2',
    '      web 2/2',
    '    b 2/2',
    '      web 1/1',
    'n1 2/3',
    expect.stringMatching(/ 3\/3$/),
  ]);
});

test('what surrounds a thing is what has to be open for it to be seen', () => {
  const web = index.named('service', 'shop/web');
  const around = web ? keysAround(index, web.id) : [];
  expect(around).toHaveLength(3);
  for (const key of around) expect(lines([key]).join()).not.toMatch(/ {6}web 2/);
  expect(lines(around)).toHaveLength(3);
});
