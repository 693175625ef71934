import type { Model } from '../core/design/design.ts';
import type { EntityId } from '../core/design/ids.ts';
import { isEntityIdOf, isLinkId } from '../core/design/ids.ts';
import type { ModelIndex } from '../core/design/model-index.ts';
import { indexOf } from '../core/design/model-index.ts';
import type { Blocked, BlockReason } from '../core/scene/scene.ts';
import { pairKey } from '../core/scene/scene.ts';
import { problemsOf } from './derived.ts';
import type { Finding } from './finding.ts';

/** Rules whose findings stop every call into a network. */
const STOPS_NETWORK: Readonly<Record<string, BlockReason>> = {
  'network/missing-east-west-gateway': 'no-gateway',
  'gateway/services-not-exposed': 'not-exposed',
  'gateway/no-reachable-address': 'no-address',
};

/** Rules whose findings stop the calls between some clusters. */
const STOPS_PAIR: Readonly<Record<string, BlockReason>> = {
  'discovery/missing-remote-secret': 'not-discovered',
  'trust/root-mismatch': 'not-trusted',
};

/** By findings and not by model: those of a model change once, when the rules have arrived. */
const known = new WeakMap<readonly Finding[], Blocked>();

/** Where calls are stopped and why, for the drawing: it shows what the rules found and knows none itself. */
export function blockedIn(model: Model): Blocked {
  const findings = problemsOf(model);
  const blocked = known.get(findings) ?? derive(model, findings);
  known.set(findings, blocked);
  return blocked;
}

function derive(model: Model, findings: readonly Finding[]): Blocked {
  const index = indexOf(model);
  const networks = new Map<EntityId<'network'>, BlockReason>();
  const pairs = new Map<string, BlockReason>();
  for (const finding of findings) {
    const [stopsNetwork, stopsPair] = [STOPS_NETWORK[finding.rule], STOPS_PAIR[finding.rule]];
    const network = stopsNetwork && networkOf(index, finding);
    // Findings come worst first: the first reason is the one to show.
    if (network && !networks.has(network)) networks.set(network, stopsNetwork);
    if (stopsPair) for (const key of pairsOf(finding)) if (!pairs.has(key)) pairs.set(key, stopsPair);
  }
  return { networks, pairs };
}

/** The network that a finding is about: itself, or that of its gateway. */
function networkOf(index: ModelIndex, { at }: Finding): EntityId<'network'> | undefined {
  if (isLinkId(at)) return undefined;
  if (isEntityIdOf(at, 'network')) return at;
  if (!isEntityIdOf(at, 'gateway')) return undefined;
  const gateway = index.get(at);
  const host = index.get(gateway?.parent);
  return gateway?.fronts ?? gateway?.networkLabel ?? (host?.kind === 'cluster' ? host.network : undefined);
}

/** A cluster whose endpoints are not known, or not trusted, is not reached by any other cluster of the finding. */
function pairsOf({ rule, at, related }: Finding): readonly string[] {
  const clusters = [at, ...related].filter(
    (id): id is EntityId<'cluster'> => !isLinkId(id) && isEntityIdOf(id, 'cluster'),
  );
  const [target] = clusters;
  if (!target) return [];
  const callers = clusters.slice(1).map((caller) => pairKey(caller, target));
  return rule === 'trust/root-mismatch' ? [...callers, ...clusters.slice(1).map((to) => pairKey(target, to))] : callers;
}
