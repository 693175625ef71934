import type { EntityOf } from '../design/kinds/index.ts';
import type { Talk } from './flows.ts';
import { flowReads, serviceTalks } from './flows.ts';
import { meshOf } from './membership.ts';
import type { View } from './view.ts';
import { groupBy, oncePer } from './view.ts';

type Cluster = EntityOf<'cluster'>;

/** Istio's own default: `meshConfig.trustDomain`. */
const DEFAULT_TRUST_DOMAIN = 'cluster.local';

/** From this version on a client does not check the trust domain of the server: releasenotes watch-remote-mesh-config. */
const SERVER_CHECK_ENDS = { major: 1, minor: 29 } as const;

/** The trust domain in the certificates of a cluster: its own, else that of its mesh. */
export function trustDomainOf(ix: View<'cluster' | 'mesh'>, cluster: Cluster): string {
  return cluster.trustDomain ?? ix.get(meshOf(cluster))?.trustDomain ?? DEFAULT_TRUST_DOMAIN;
}

/**
 * The trust domains that a cluster accepts in the certificate of a peer, its own first, then its aliases and those accepted by name.
 * Source: pilot/pkg/networking/plugin/authn/util.go; releasenotes trust-domain-validation.
 */
export function acceptedBy(ix: View<'cluster' | 'mesh'>, cluster: Cluster): readonly string[] {
  const mesh = ix.get(meshOf(cluster));
  return [
    trustDomainOf(ix, cluster),
    ...(cluster.trustDomainAliases ?? mesh?.trustDomainAliases ?? []),
    ...(cluster.acceptedTrustDomains ?? mesh?.acceptedTrustDomains ?? []),
  ];
}

/** What refusals depend on. */
export const trustDomainReads = [...flowReads, 'mesh'] as const;
export type TrustDomainView = View<(typeof trustDomainReads)[number]>;

/** A pair of clusters with a flow between them, where at least one side does not accept the trust domain of the other. */
export interface TrustDomainRefusal {
  readonly from: Cluster;
  readonly to: Cluster;
  /** The server does not accept the domain of the client. */
  readonly byTarget: boolean;
  /** The client, which is too old not to look, does not accept the domain of the server. */
  readonly byCaller: boolean;
}

/** Every directed pair that is refused, once. Grouped by trust settings first, so equal settings cost nothing. */
export const trustDomainRefusals: (ix: TrustDomainView) => readonly TrustDomainRefusal[] = oncePer(
  (ix: TrustDomainView) => {
    // One trust domain for all, as nearly everywhere: nobody refuses anybody.
    if (new Set(ix.all('cluster').map((cluster) => trustDomainOf(ix, cluster))).size < 2) return [];
    const settingsOf = oncePerCluster(ix);
    const found = new Map<string, TrustDomainRefusal>();
    for (const talk of serviceTalks(ix)) {
      for (const refusal of refusalsIn(talk, settingsOf)) found.set(`${refusal.from.id} ${refusal.to.id}`, refusal);
    }
    return [...found.values()];
  },
);

function* refusalsIn(
  { callers, targets }: Talk,
  settingsOf: (cluster: Cluster) => Settings,
): Iterable<TrustDomainRefusal> {
  const targetGroups = [...groupBy(targets, settingsOf).entries()];
  for (const [caller, group] of groupBy(callers, settingsOf)) {
    for (const [target, others] of targetGroups) {
      const by = refusalBetween(caller, target);
      if (!by.byTarget && !by.byCaller) continue;
      for (const from of group) for (const to of others) yield { from, to, ...by };
    }
  }
}

interface Settings {
  readonly own: string;
  readonly accepted: readonly string[];
  readonly checksServer: boolean;
}

/** The settings of each cluster: the same object for equal ones, so that clusters can be grouped by it. */
function oncePerCluster(ix: TrustDomainView): (cluster: Cluster) => Settings {
  const distinct = new Map<string, Settings>();
  const known = new Map<Cluster, Settings>();
  return (cluster) => {
    const hit = known.get(cluster);
    if (hit) return hit;
    const accepted = acceptedBy(ix, cluster);
    const fresh = { own: trustDomainOf(ix, cluster), accepted, checksServer: isOlder(cluster.istioVersion) };
    const key = JSON.stringify(fresh);
    const settings = distinct.get(key) ?? fresh;
    distinct.set(key, settings);
    known.set(cluster, settings);
    return settings;
  };
}

const refusalBetween = (caller: Settings, target: Settings): Pick<TrustDomainRefusal, 'byTarget' | 'byCaller'> => ({
  byTarget: !target.accepted.includes(caller.own),
  byCaller: caller.checksServer && !caller.accepted.includes(target.own),
});

/** Only a version that is said can be too old. */
function isOlder(version: string | undefined): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < SERVER_CHECK_ENDS.major || (major === SERVER_CHECK_ENDS.major && minor < SERVER_CHECK_ENDS.minor);
}
