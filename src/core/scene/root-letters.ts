import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { issuerOf } from '../semantics/control.ts';
import { rootOf } from '../semantics/trust.ts';

/** The letter of a root that is not said: its istiod signs with one of its own, but nobody said that this is meant. */
export const UNKNOWN_ROOT = '?';

/**
 * The letter on the shield of a cluster: `A` for the first root made, then `B`, ... `Z`, `A2`; `?` for a root that is not said and the
 * empty text for an istiod that signs itself, whose shield is broken. Remotes have the root of the istiod that signs for them.
 */
export function rootLetter(index: ModelIndex, cluster: EntityOf<'cluster'>): string {
  const issuer = cluster.role === 'remote' ? issuerOf(index, cluster) : cluster;
  if (!issuer) return UNKNOWN_ROOT;
  if (issuer.ca === 'self') return '';
  const root = rootOf(index, issuer);
  const at = index.all('ca').findIndex(({ id }) => id === root);
  return at < 0 ? UNKNOWN_ROOT : letterOf(at);
}

function letterOf(at: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}
