import type { Command } from '../commands/index.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import { capturesDns } from '../semantics/services.ts';

/** DNS proxying for the workloads of some clusters: `ISTIO_META_DNS_CAPTURE`. Leaves alone those that have it. */
export function captureDns(clusters: readonly EntityOf<'cluster'>[]): readonly Command[] {
  return clusters
    .filter((cluster) => !capturesDns(cluster))
    .map(({ id }) => ({ type: 'entity.set', args: { id, values: { dnsCapture: true } } }));
}
