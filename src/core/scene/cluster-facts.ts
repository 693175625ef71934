import type { Box } from '../base/geometry.ts';
import { fitText, textWidth } from '../base/text-width.ts';
import type { Text } from '../base/text.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { CARD } from '../placement/card.ts';
import { meshOf } from '../semantics/membership.ts';
import { rootLetter, UNKNOWN_ROOT } from './root-letters.ts';

type Cluster = EntityOf<'cluster'>;

/** Where the parts of a card's head stand, in px from its top left corner. Texts on their baseline. */
export const FACE = {
  radius: 10,
  innerInset: 3.5,
  innerRadius: 7,
  rail: { x: 7, inset: 12, width: 4 },
  hexagon: { x: 29, y: 31, r: 14 },
  name: { x: 51, y: 28, px: 13.5 },
  role: { x: 51, y: 43, px: 11 },
  chip: { right: 186, y: 19, h: 20, px: 11, padding: 6, min: 46, max: 84 },
  shield: { x: 192, y: 17, size: 24 },
  facts: { x: 22, fromBottom: 17, px: 11 },
} as const;

/** Between the words beside the hexagon and what is right of them. */
const GAP = 4;

const FACTS_ROOM = CARD.width - 2 * FACE.facts.x;

/** What the head and foot of a cluster's card say. Texts are cut so that they fit. */
export interface ClusterFacts {
  readonly letter: 'P' | 'R' | 'E';
  readonly border: 'double' | 'single' | 'dashed';
  readonly name: string;
  /** `primary · 1.31`, or whose control plane it uses: `← cluster1`. */
  readonly role: Text;
  /** The chip of the mesh. Undefined where the name needs its room and there is no other mesh to tell it from. */
  readonly mesh: { readonly id: EntityId<'mesh'>; readonly label: string; readonly box: Box } | undefined;
  readonly root: { readonly letter: string; readonly state: 'known' | 'unknown' | 'self-signed' };
  /** `ns shop · sidecar · 9 pods`: what is said, nothing else. */
  readonly facts: Text;
  /** Drawn as a stack when there are several. */
  readonly hasSeveralIstiods: boolean;
}

/** The words of a card. O(services of the cluster). */
export function clusterFacts(index: ModelIndex, cluster: Cluster): ClusterFacts {
  const mesh = chipOf(index, cluster);
  const room = (mesh?.box.x ?? FACE.shield.x) - FACE.name.x - GAP;
  return {
    letter: LETTERS[cluster.role],
    border: BORDERS[cluster.role],
    name: fitText(cluster.name, FACE.name.px, room),
    role: cut(roleLine(index, cluster), FACE.role.px, room),
    mesh,
    root: rootOf(index, cluster),
    facts: cut(factsLine(index, cluster), FACE.facts.px, FACTS_ROOM),
    hasSeveralIstiods: cluster.role !== 'remote' && (cluster.istiodReplicas ?? 1) > 1,
  };
}

const LETTERS = { primary: 'P', remote: 'R', extcp: 'E' } as const;
const BORDERS = { primary: 'double', remote: 'single', extcp: 'dashed' } as const;

const ROLES: Readonly<Record<'primary' | 'extcp', Text>> = {
  primary: { en: 'primary', zh: '主集群' },
  extcp: { en: 'external', zh: '外部' },
};

function roleLine(index: ModelIndex, cluster: Cluster): Text {
  if (cluster.role === 'remote') {
    const masters = index.to(cluster.id, 'control').flatMap(({ from }) => index.get(from)?.name ?? []);
    return same(`← ${masters.length > 0 ? masters.join(', ') : '?'}`);
  }
  const { en, zh } = ROLES[cluster.role];
  const said = [cluster.istioVersion, cluster.revision].filter((part) => part !== undefined);
  return { en: [en, ...said].join(' · '), zh: [zh, ...said].join(' · ') };
}

/** The parts that fit, in their usual order; what says least is left out first. */
function factsLine(index: ModelIndex, cluster: Cluster): Text {
  const dataPlane = cluster.role === 'extcp' ? [] : [same(cluster.dataPlane)];
  const group = cluster.isolationGroup === undefined ? [] : [grouped(cluster.isolationGroup)];
  const pods = podsOf(index, cluster);
  const full = [...namespacesOf(index, cluster), ...dataPlane, ...pods, ...group];
  const isLong = (['en', 'zh'] as const).some(
    (language) => textWidth(joined(full)[language], FACE.facts.px) > FACTS_ROOM,
  );
  return joined(isLong ? full.filter((part) => !pods.includes(part)) : full);
}

const joined = (parts: readonly Text[]): Text => ({
  en: parts.map(({ en }) => en).join(' · '),
  zh: parts.map(({ zh }) => zh).join(' · '),
});

const grouped = (group: string): Text => ({ en: `group ${group}`, zh: `隔离组 ${group}` });

function namespacesOf(index: ModelIndex, cluster: Cluster): readonly Text[] {
  const services = index.to(cluster.id, 'placement').flatMap(({ from }) => index.get(from)?.name ?? []);
  const names = new Set(services.map((name) => name.slice(0, name.indexOf('/'))));
  const [only] = names;
  if (cluster.role === 'extcp') return [namespace(cluster.systemNamespace)];
  if (only === undefined) return [];
  return names.size === 1 ? [namespace(only)] : [{ en: `${names.size} namespaces`, zh: `${names.size} 个命名空间` }];
}

const namespace = (name: string): Text => ({ en: `ns ${name}`, zh: `命名空间 ${name}` });

/** The sum of what is said; a service whose pods are not said here makes it a lower bound. */
function podsOf(index: ModelIndex, cluster: Cluster): readonly Text[] {
  const counts = index
    .to(cluster.id, 'placement')
    .map(({ from }) => index.get(from)?.replicas?.find(([at]) => at === cluster.id)?.[1]);
  const said = counts.filter((count) => count !== undefined);
  if (said.length === 0) return [];
  const sum = said.reduce((total, count) => total + count, 0);
  const atLeast = said.length < counts.length ? '≥ ' : '';
  return [{ en: `${atLeast}${sum} ${sum === 1 ? 'pod' : 'pods'}`, zh: `${atLeast}${sum} 个 Pod` }];
}

function rootOf(index: ModelIndex, cluster: Cluster): ClusterFacts['root'] {
  const letter = rootLetter(index, cluster);
  return { letter, state: letter === '' ? 'self-signed' : letter === UNKNOWN_ROOT ? 'unknown' : 'known' };
}

function chipOf(index: ModelIndex, cluster: Cluster): ClusterFacts['mesh'] {
  const mesh = index.get(meshOf(cluster));
  if (!mesh) return undefined;
  const { right, y, h, px, padding, min, max } = FACE.chip;
  const label = fitText(mesh.name, px, max - 2 * padding);
  const w = Math.max(min, textWidth(label, px) + 2 * padding);
  if (index.all('mesh').length === 1 && needs(index, cluster) > right - w - FACE.name.x - GAP) return undefined;
  return { id: mesh.id, label, box: { x: right - w, y, w, h } };
}

/** The width of the longest line beside the hexagon. */
function needs(index: ModelIndex, cluster: Cluster): number {
  const { en, zh } = roleLine(index, cluster);
  const roles = [en, zh].map((text) => textWidth(text, FACE.role.px));
  return Math.max(textWidth(cluster.name, FACE.name.px), ...roles);
}

const same = (text: string): Text => ({ en: text, zh: text });

const cut = ({ en, zh }: Text, px: number, width: number): Text => ({
  en: fitText(en, px, width),
  zh: fitText(zh, px, width),
});
