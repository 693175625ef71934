import type { EntityOf } from '../design/kinds/index.ts';
import type { Flow, ServiceTalk } from './flows.ts';
import { flowReads, serviceTalks } from './flows.ts';
import { standApart } from './networks.ts';
import type { View } from './view.ts';
import { oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** What plaintext calls depend on. */
export const plaintextReads = flowReads;
export type PlaintextView = View<(typeof plaintextReads)[number]>;

/** A call that cannot use mTLS although it has to pass a gateway that routes by SNI. */
export interface PlaintextCall extends Pick<Flow, 'service' | 'from' | 'to'> {
  /** mTLS is switched off for the service; otherwise its pods in `to` are outside the mesh. */
  readonly disabled: boolean;
}

/**
 * One example for each service that sidecars of another network call without mTLS. O(callers + pods) of the service.
 * Source: pilot/pkg/xds/endpoints/ep_filters.go (isMtlsEnabled).
 */
export const plaintextCalls: (ix: PlaintextView) => readonly PlaintextCall[] = oncePer((ix: PlaintextView) => {
  const calls = new Map<string, PlaintextCall>();
  for (const talk of serviceTalks(ix)) {
    const { service } = talk;
    if (calls.has(service.id) || (service.mtls !== 'disable' && !service.unmeshed)) continue;
    const call = exampleIn(talk);
    if (call) calls.set(service.id, call);
  }
  return [...calls.values()];
});

function exampleIn({ service, callers, targets }: ServiceTalk): PlaintextCall | undefined {
  const disabled = service.mtls === 'disable';
  const outside = new Set(service.unmeshed);
  const witnesses = twoNetworks(callers);
  for (const to of targets) {
    if (!disabled && !outside.has(to.id)) continue;
    const from = witnesses.find((caller) => standApart(caller, to));
    if (from) return { service, from, to, disabled };
  }
  return undefined;
}

/** A sidecar on one network and a sidecar on another: whatever the target, one of the two comes from elsewhere if any does. */
function twoNetworks(callers: readonly Cluster[]): readonly Cluster[] {
  const known = callers.filter(({ network, dataPlane }) => network !== undefined && dataPlane === 'sidecar');
  const other = known.find(({ network }) => network !== known[0]?.network);
  return [...known.slice(0, 1), ...(other ? [other] : [])];
}
