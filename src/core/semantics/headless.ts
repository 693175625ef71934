import type { EntityOf } from '../design/kinds/index.ts';
import { flowReads, serviceTalks } from './flows.ts';
import { standApart } from './networks.ts';
import { capturesDns, homesOf } from './services.ts';
import type { View } from './view.ts';
import { oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** What headless calls depend on. */
export const headlessReads = flowReads;
export type HeadlessView = View<(typeof headlessReads)[number]>;

/** Callers of a headless service that do not get the addresses of some of its pods. */
export interface HeadlessGap {
  readonly service: EntityOf<'service'>;
  readonly caller: Cluster;
  /** A cluster whose pods they miss. */
  readonly home: Cluster;
  /** The pods are on another network. Otherwise the cluster's own DNS is asked, which knows local pods only. */
  readonly isApart: boolean;
}

/**
 * Each pair of headless service and calling cluster at most once. O(callers + pods) of each headless service.
 * Source: pkg/dns/server/name_table.go (same-network filter); docs/semantics.md.
 */
export const headlessGaps: (ix: HeadlessView) => readonly HeadlessGap[] = oncePer((ix: HeadlessView) => {
  const gaps = new Map<string, HeadlessGap>();
  for (const { service, callers, targets } of serviceTalks(ix)) {
    if (!service.headless) continue;
    const homes = new Set(homesOf(ix, service));
    const elsewhere = twoNetworks(targets);
    for (const caller of callers) {
      const apart = elsewhere.find((home) => standApart(caller, home));
      const near = !homes.has(caller) && !capturesDns(caller) ? targets[0] : undefined;
      const home = apart ?? near;
      if (home) gaps.set(`${service.id} ${caller.id}`, { service, caller, home, isApart: apart !== undefined });
    }
  }
  return [...gaps.values()];
});

/** A cluster on one network and a cluster on another: any caller stands apart from one of them if it does from any. */
function twoNetworks(clusters: readonly Cluster[]): readonly Cluster[] {
  const known = clusters.filter(({ network }) => network !== undefined);
  const other = known.find(({ network }) => network !== known[0]?.network);
  return [...known.slice(0, 1), ...(other ? [other] : [])];
}
