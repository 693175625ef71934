import { describe, expect, it } from 'vitest';
import { kinds } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { parseSketch } from '../../core/sketch/parse.ts';
import { textOf, valueOfText } from './field-text-form.ts';

const index = indexOf(parseSketch('cluster c1\ncluster c2\nsvc s/a in=c1,c2').model);
const { ports } = kinds.gateway.fields;
const { replicas, unmeshed, failover, portNames } = kinds.service.fields;
const { planes, acceptedTrustDomains, istiodReplicas } = kinds.cluster.fields;

describe('values typed in one line', () => {
  it.each([
    ['ports', ports, '15443, 15021', [15443, 15021]],
    [
      'pods per cluster',
      replicas,
      'c1:1, c2:3',
      [
        ['cluster:c1', 1],
        ['cluster:c2', 3],
      ],
    ],
    ['clusters', unmeshed, 'c2', ['cluster:c2']],
    ['a shift', failover, 'r1>r2', { from: 'r1', to: 'r2' }],
    ['port names', portNames, 'c1:http', [['cluster:c1', 'http']]],
    ['planes', planes, 'blue:app', [['blue', 'app']]],
    ['words', acceptedTrustDomains, 'a.example, b.example', ['a.example', 'b.example']],
    ['a number', istiodReplicas, '2', 2],
  ])('read and written back: %s', (_, { shape }, text, value) => {
    expect(valueOfText(index, shape, text)).toEqual(value);
    expect(textOf(index, shape, value)).toBe(text);
  });

  it.each([
    ['a cluster that is not there', unmeshed, 'c9'],
    ['a map without a value', replicas, 'c1'],
    ['a count that is no number', replicas, 'c1:many'],
    ['half a shift', failover, 'r1>'],
    ['a number with letters', istiodReplicas, '2x'],
  ])('not understood: %s', (_, { shape }, text) => {
    expect(valueOfText(index, shape, text)).toBeUndefined();
  });

  it('an empty line takes the fact back', () => {
    expect(valueOfText(index, ports.shape, '  ')).toBeNull();
  });
});
