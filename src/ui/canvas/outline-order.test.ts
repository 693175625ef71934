import { describe, expect, test } from 'vitest';
import { indexOf } from '../../core/design/model-index.ts';
import { parseSketch } from '../../core/sketch/parse.ts';
import { neighbourStop, stopsOf } from './outline-order.ts';

const { model } = parseSketch(
  'cluster a region=east zone=x net=n1\ncluster b region=west\nsvc s/one in=a,b\ngw g at=a kind=ew',
);
const index = indexOf(model);
const names = stopsOf(index).map(({ id }) => index.get(id)!.name);

describe('the way of the Tab key', () => {
  test('goes along the outline: outside in, parts of a card with their card, networks last', () => {
    expect(names).toEqual(['east', 'x', 'a', 'g', 's/one', 'west', 'b', 's/one', 'n1']);
  });

  test('leaves the board at both ends', () => {
    const stops = stopsOf(index);
    expect(neighbourStop(stops, undefined, 1)).toBe(stops[0]);
    expect(neighbourStop(stops, stops.at(-1), 1)).toBeUndefined();
    expect(neighbourStop(stops, stops[0], -1)).toBeUndefined();
    expect(neighbourStop(stops, undefined, -1)).toBeUndefined();
  });

  test('tells the same service in two cards apart', () => {
    const stops = stopsOf(index);
    expect(neighbourStop(stops, stops[7], 1)).toBe(stops[8]);
    expect(neighbourStop(stops, stops[4], 1)).toBe(stops[5]);
  });
});
