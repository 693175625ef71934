import type { Text } from '../base/text.ts';
import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { RouteStyle, Tone } from '../lenses/define-lens.ts';
import { lensOf, toneOf } from '../lenses/index.ts';
import type { Scene } from './scene.ts';

/** A line of the legend. Only what is on the board has one. */
export type LegendEntry =
  | { readonly kind: 'route'; readonly style: RouteStyle; readonly text: Text }
  | { readonly kind: 'blocked'; readonly text: Text }
  | { readonly kind: 'hue'; readonly tone: Tone; readonly short: string; readonly text: Text }
  | { readonly kind: 'shape'; readonly shape: LegendShape; readonly text: Text };

export type LegendShape = 'primary' | 'remote' | 'external' | 'east-west' | 'ingress' | 'stub';

const STYLES: readonly (readonly [RouteStyle, Text])[] = [
  ['call', { en: 'call', zh: '调用' }],
  ['gateway-hop', { en: 'gateway hop', zh: '经网关' }],
  ['remote-secret', { en: 'remote secret', zh: '远程 Secret' }],
  ['xds', { en: 'xDS', zh: 'xDS' }],
  ['trust', { en: 'trust', zh: '信任' }],
  ['network-route', { en: 'network route', zh: '网络路由' }],
  ['failover', { en: 'failover', zh: '故障转移' }],
];

const ROLES: readonly (readonly ['primary' | 'remote' | 'extcp', LegendShape, Text])[] = [
  ['primary', 'primary', { en: 'primary', zh: '主集群' }],
  ['remote', 'remote', { en: 'remote', zh: '从集群' }],
  ['extcp', 'external', { en: 'external control plane', zh: '外部控制平面' }],
];

/** The legend of the lines: what the canvas shows under the drawing. */
export function routeLegend(scene: Scene): readonly LegendEntry[] {
  const styles = new Set(scene.routes.map(({ style }) => style));
  const isBlocked = scene.routes.some(({ blocker }) => blocker);
  return [
    ...STYLES.filter(([style]) => styles.has(style)).map(([style, text]) => ({ kind: 'route' as const, style, text })),
    ...(isBlocked ? [{ kind: 'blocked' as const, text: { en: 'blocked call', zh: '被阻断的调用' } }] : []),
  ];
}

/** The whole legend of a picture: whose hue is which, the shapes, the lines. */
export function legendOf(scene: Scene, index: ModelIndex): readonly LegendEntry[] {
  return [...hueLegend(scene, index), ...shapeLegend(scene, index), ...routeLegend(scene)];
}

function hueLegend(scene: Scene, index: ModelIndex): readonly LegendEntry[] {
  const lens = lensOf(scene.lens);
  const shown = new Set<EntityId>([...scene.hulls.map(({ id }) => id), ...scene.boxes.keys()]);
  return lens.owners(index).flatMap((id, n) => {
    const name = shown.has(id) ? index.get(id)?.name : undefined;
    if (name === undefined) return [];
    return [
      { kind: 'hue' as const, tone: toneOf(lens, index, id), short: shortOf(id, n), text: { en: name, zh: name } },
    ];
  });
}

/** Networks and meshes carry their short id on their pill; other owners of hues are known by their names. */
function shortOf(id: EntityId, n: number): string {
  return id.startsWith('network:') ? `N${n + 1}` : id.startsWith('mesh:') ? `M${n + 1}` : '';
}

function shapeLegend(scene: Scene, index: ModelIndex): readonly LegendEntry[] {
  const roles = new Set(index.all('cluster').map(({ role }) => role));
  const letters = new Set(scene.gateways.map((mark) => mark.letters));
  const shape = (of: LegendShape, text: Text): LegendEntry => ({ kind: 'shape', shape: of, text });
  return [
    ...ROLES.filter(([role]) => roles.has(role)).map(([, of, text]) => shape(of, text)),
    ...(letters.has('EW') ? [shape('east-west', { en: 'east-west gateway', zh: '东西向网关' })] : []),
    ...(letters.has('IN') ? [shape('ingress', { en: 'ingress gateway', zh: '入口网关' })] : []),
    ...(index.links('stub').length > 0 ? [shape('stub', { en: 'Service without pods', zh: '无 Pod 的 Service' })] : []),
  ];
}
