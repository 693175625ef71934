import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';

/** An issuer gets an intermediate of its own under the same root: tools/certs/README.md. Empty when it has one. */
export function giveOwnIntermediate(ix: ModelIndex, issuer: EntityOf<'cluster'>): readonly Command[] {
  const now = ix.get(issuer.id) ?? issuer;
  const others = ix.all('cluster').filter(({ id }) => id !== now.id);
  const taken = new Set(others.flatMap(({ intermediateKey }) => intermediateKey ?? []));
  if (now.intermediateKey === undefined || !taken.has(now.intermediateKey)) return [];
  for (let n = 1; ; n++) {
    const intermediateKey = n === 1 ? `${now.name}-ca` : `${now.name}-ca-${n}`;
    if (!taken.has(intermediateKey)) return [{ type: 'entity.set', args: { id: now.id, values: { intermediateKey } } }];
  }
}
