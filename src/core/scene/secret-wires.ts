import type { Box } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { LinkOf } from '../design/links/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { groupBy, oncePer } from '../semantics/view.ts';
import { shortestTree } from './nearest.ts';
import type { Wire } from './wire.ts';
import { cardEnd, inOrder, PLAIN } from './wire.ts';

type Cluster = EntityOf<'cluster'>;
type Secret = LinkOf<'remoteSecret'>;

/**
 * The lines of the remote secrets: one for each pair of clusters, its arrows at the API servers that are opened. Where three or more
 * clusters all read each other, the shortest tree through them stands for the lot and says how many secrets it is.
 */
export function secretWires(index: ModelIndex, boxes: ReadonlyMap<EntityId, Box>): readonly Wire[] {
  const { single, meshes } = secretsOf(index);
  return [...single.map((pair) => pairWire(pair)), ...meshes.flatMap((mesh) => meshWires(mesh, boxes))];
}

/** The secrets between two clusters. */
interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly secrets: readonly Secret[];
}

/** Clusters that all read each other. */
interface FullMesh {
  readonly clusters: readonly Cluster[];
  readonly pairs: readonly Pair[];
}

const secretsOf = oncePer((index: ModelIndex): { single: readonly Pair[]; meshes: readonly FullMesh[] } => {
  const pairs = pairsOf(index);
  const meshes = fullMeshes(pairs.filter(({ secrets }) => secrets.length === 2));
  const bundled = new Set(meshes.flatMap((mesh) => mesh.pairs));
  return { single: pairs.filter((pair) => !bundled.has(pair)), meshes };
});

function pairsOf(index: ModelIndex): readonly Pair[] {
  const secrets = index.links('remoteSecret').flatMap((secret) => {
    const [from, to] = [index.get(secret.from), index.get(secret.to)];
    return from && to ? [{ secret, ends: inOrder(from, to) }] : [];
  });
  const groups = groupBy(secrets, ({ ends }) => `${ends[0].id} ${ends[1].id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ a: first.ends[0], b: first.ends[1], secrets: group.map(({ secret }) => secret) }] : [];
  });
}

/** Cliques of three and more, grown in document order. A pair is in one at most. O(pairs x clique). */
function fullMeshes(mutual: readonly Pair[]): readonly FullMesh[] {
  const table = new Map(mutual.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const clusters = [...new Set(mutual.flatMap(({ a, b }) => [a, b]))];
  const taken = new Set<Cluster>();
  const meshes: FullMesh[] = [];
  for (const start of clusters) {
    if (taken.has(start)) continue;
    const clique = [start];
    for (const next of clusters) {
      if (next !== start && !taken.has(next) && clique.every((one) => table.has(keyOf(one, next)))) clique.push(next);
    }
    if (clique.length < 3) continue;
    for (const one of clique) taken.add(one);
    const pairs = clique.flatMap((a, n) => clique.slice(n + 1).flatMap((b) => table.get(keyOf(a, b)) ?? []));
    meshes.push({ clusters: clique, pairs });
  }
  return meshes;
}

const keyOf = (a: Cluster, b: Cluster): string =>
  inOrder(a, b)
    .map(({ id }) => id)
    .join(' ');

function pairWire({ a, b, secrets }: Pair): Wire {
  const [first, second] = secrets;
  const [from, to] = second || first?.from === a.id ? [a, b] : [b, a];
  return {
    ...PLAIN,
    key: `secret:${a.id}~${b.id}`,
    style: 'remote-secret',
    from: cardEnd(from.id),
    to: cardEnd(to.id),
    arrows: second ? 'both' : 'end',
    links: secrets.map(({ id }) => id),
    ends: [a.id, b.id],
    words: second ? { kind: 'secrets', count: 2 } : undefined,
    hasKey: true,
  };
}

/** The line between two members selects their own secrets; the words about the whole stand on the first one. */
function meshWires({ clusters, pairs }: FullMesh, boxes: ReadonlyMap<EntityId, Box>): readonly Wire[] {
  const table = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const secrets = 2 * pairs.length;
  return shortestTree(clusters, boxes).flatMap(([a, b], n) => {
    const pair = table.get(keyOf(a, b));
    if (!pair) return [];
    const words = n === 0 ? ({ kind: 'full-mesh', clusters: clusters.length, secrets } as const) : undefined;
    return [{ ...pairWire(pair), words }];
  });
}
