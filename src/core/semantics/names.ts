import type { EntityOf } from '../design/kinds/index.ts';
import { flowReads, serviceTalks } from './flows.ts';
import { capturesDns, hasServiceEntry, hasServiceObject, homesOf } from './services.ts';
import type { View } from './view.ts';
import { oncePer } from './view.ts';

/** What name resolution depends on. */
export const nameReads = [...flowReads, 'stub', 'serviceEntry'] as const;
export type NameView = View<(typeof nameReads)[number]>;

/** A cluster whose callers need a service that runs only elsewhere, and whose DNS does not know the name. */
export interface NameGap {
  readonly service: EntityOf<'service'>;
  readonly caller: EntityOf<'cluster'>;
  /** A ServiceEntry is there, which the cluster's DNS server does not see. */
  readonly hasEntry: boolean;
}

/**
 * Required flows into a cluster without a Service object for the name and without DNS capture: the cluster's own DNS is asked, and it
 * knows Services of that cluster only. Each pair of service and cluster once.
 * Source: semantics.md 2(a); Istio's deployment models, "DNS with multiple clusters".
 */
export const nameGaps: (ix: NameView) => readonly NameGap[] = oncePer((ix: NameView) =>
  serviceTalks(ix).flatMap(({ service, callers }) => {
    if (callers.every(capturesDns)) return [];
    const homes = new Set(homesOf(ix, service));
    return callers
      .filter((caller) => !homes.has(caller) && !capturesDns(caller) && !hasServiceObject(ix, service, caller))
      .map((caller) => ({ service, caller, hasEntry: hasServiceEntry(ix, service, caller) }));
  }),
);
