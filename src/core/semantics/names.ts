import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { AddressRange } from './cidr.ts';
import { rangeOf, rangesOverlap } from './cidr.ts';
import type { ServiceTalk } from './flows.ts';
import { flowReads, serviceTalks } from './flows.ts';
import { capturesDns, hasServiceEntry, hasServiceObject, homesOf } from './services.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

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
 * Source: docs/semantics.md; Istio's deployment models, "DNS with multiple clusters".
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

/** A cluster that resolves a service to an address of another cluster, which may mean something else at home. */
export interface BorrowedAddress {
  readonly service: EntityOf<'service'>;
  readonly caller: EntityOf<'cluster'>;
  /** A cluster with pods whose service range has addresses in common with that of the caller. */
  readonly home: EntityOf<'cluster'>;
}

/**
 * Required flows into a cluster that knows the name by DNS capture alone, and whose service range overlaps with that of a cluster with
 * pods: the proxy answers with the ClusterIP of that cluster. A headless service has none.
 * Source: pilot/pkg/model/service.go (fallback to DefaultAddress).
 */
export const borrowedAddresses: (ix: NameView) => readonly BorrowedAddress[] = oncePer((ix: NameView) => {
  const ranges = serviceRanges(ix);
  // Ranges are rarely said: then there is nothing to compare.
  if (ranges.size < 2) return [];
  return serviceTalks(ix).flatMap((talk) => (talk.service.headless ? [] : borrowedIn(ix, talk, ranges)));
});

type Ranges = ReadonlyMap<EntityId, AddressRange>;

const serviceRanges = (ix: NameView): Ranges =>
  new Map(
    ix.all('cluster').flatMap(({ id, serviceCidr }) => {
      const range = serviceCidr === undefined ? undefined : rangeOf(serviceCidr);
      return range ? [[id, range] as const] : [];
    }),
  );

function borrowedIn(
  ix: NameView,
  { service, callers, targets }: ServiceTalk,
  ranges: Ranges,
): readonly BorrowedAddress[] {
  const homes = new Set(homesOf(ix, service));
  const borrowers = callers.filter(
    (caller) =>
      capturesDns(caller) &&
      !homes.has(caller) &&
      !hasServiceObject(ix, service, caller) &&
      !hasServiceEntry(ix, service, caller),
  );
  // Callers with the same range borrow alike.
  return [...groupBy(borrowers, ({ serviceCidr }) => serviceCidr).values()].flatMap((alike) => {
    const range = alike[0] && ranges.get(alike[0].id);
    const home = range && targets.find(({ id }) => overlaps(range, ranges.get(id)));
    return home ? alike.map((caller) => ({ service, caller, home })) : [];
  });
}

const overlaps = (range: AddressRange, other: AddressRange | undefined): boolean =>
  other !== undefined && rangesOverlap(range, other);
