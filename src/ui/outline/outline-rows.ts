import type { EntityId, Kind } from '../../core/design/ids.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { cardOf } from '../../core/placement/card.ts';
import { boxedIn } from '../canvas/outline-order.ts';

/** One line of the tree. A service stands under every cluster that knows it, so its key holds the cluster as well. */
export interface OutlineRow {
  readonly key: string;
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
  /** 1 for what stands on the board, as `aria-level` counts. */
  readonly level: number;
  /** Its place among its siblings, counted from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  readonly children: number;
  readonly open: boolean;
}

/** Kinds that have no place on the board and stand at the end of the tree. */
const PLACELESS: readonly Kind[] = ['network', 'mesh', 'ca', 'team'];

/** The visible lines of the tree, top to bottom: what is drawn, then networks, meshes, CAs and teams. */
export function outlineRows(index: ModelIndex, closed: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const visit = (ids: readonly EntityId[], level: number, under: EntityId | ''): void => {
    for (const [at, id] of ids.entries()) {
      const entity = index.get(id);
      if (!entity) continue;
      const children = childrenOf(index, id);
      const key = keyIn(under, id);
      const open = children.length > 0 && !closed.has(key);
      const place = { level, position: at + 1, siblings: ids.length };
      rows.push({ key, id, kind: entity.kind, name: nameOf(entity), ...place, children: children.length, open });
      if (open) visit(children, level + 1, id);
    }
  };
  const placeless = PLACELESS.flatMap((kind) => index.all(kind).map((entity): EntityId => entity.id));
  visit([...boxedIn(index, null), ...placeless], 1, '');
  return rows;
}

/** Without its namespace, which all services of a card usually share. */
const nameOf = ({ kind, name }: Entity): string => (kind === 'service' ? name.slice(name.indexOf('/') + 1) : name);

const keyIn = (holder: EntityId | '', id: EntityId): string => (holder === '' ? id : `${holder} ${id}`);

/** The keys of everything that a thing stands in: what has to be open for it to be seen. */
export function keysAround(index: ModelIndex, id: EntityId): readonly string[] {
  const [cluster] = (['placement', 'stub', 'serviceEntry'] as const).flatMap((kind) => index.from(id, kind));
  const holder = index.get(id)?.parent ?? cluster?.to;
  if (holder === undefined) return [];
  const around = index.get(holder)?.parent;
  return [...keysAround(index, holder), keyIn(around ?? '', holder)];
}

function childrenOf(index: ModelIndex, id: EntityId): readonly EntityId[] {
  const entity = index.get(id);
  if (entity?.kind !== 'cluster') return boxedIn(index, id);
  const gateways = index.childrenOf(entity.id, 'gateway').map((gateway): EntityId => gateway.id);
  return [...gateways, ...cardOf(index, entity.id).pills.map(({ service }): EntityId => service)];
}
