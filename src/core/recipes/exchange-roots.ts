import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { rootOf } from '../semantics/trust.ts';

type Cluster = EntityOf<'cluster'>;

/**
 * Two issuers list each other's root in `caCertificates`, which counts only with ISTIO_MULTIROOT_MESH.
 * Source: pilot/pkg/features/pilot.go (off by default), pilot/pkg/xds/pcds.go.
 */
export function exchangeRoots(ix: ModelIndex, a: Cluster, b: Cluster): readonly Command[] {
  return [...trust(ix, a, b), ...trust(ix, b, a)];
}

function trust(ix: ModelIndex, issuer: Cluster, other: Cluster): readonly Command[] {
  const root = rootOf(ix, other);
  const trusted = issuer.trustedRoots ?? [];
  if (!root || (trusted.includes(root) && issuer.multiRoot === true)) return [];
  const trustedRoots = trusted.includes(root) ? trusted : [...trusted, root];
  return [{ type: 'entity.set', args: { id: issuer.id, values: { trustedRoots, multiRoot: true } } }];
}
