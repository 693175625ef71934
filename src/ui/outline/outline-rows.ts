import type { EntityId, Kind } from '../../core/design/ids.ts';
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
  readonly children: number;
  readonly open: boolean;
}

/** Kinds that have no place on the board and stand at the end of the tree. */
const PLACELESS: readonly Kind[] = ['network', 'mesh', 'ca', 'team'];

/** The visible lines of the tree, top to bottom: what is drawn, then networks, meshes, CAs and teams. */
export function outlineRows(index: ModelIndex, closed: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const visit = (id: EntityId, level: number, under: string): void => {
    const entity = index.get(id);
    if (!entity) return;
    const children = childrenOf(index, id);
    const key = `${under}${id}`;
    const open = children.length > 0 && !closed.has(key);
    const { kind } = entity;
    const name = kind === 'service' ? entity.name.slice(entity.name.indexOf('/') + 1) : entity.name;
    rows.push({ key, id, kind, name, level, children: children.length, open });
    if (open) for (const child of children) visit(child, level + 1, `${id} `);
  };
  for (const id of boxedIn(index, null)) visit(id, 1, '');
  for (const kind of PLACELESS) for (const entity of index.all(kind)) visit(entity.id, 1, '');
  return rows;
}

function childrenOf(index: ModelIndex, id: EntityId): readonly EntityId[] {
  const entity = index.get(id);
  if (entity?.kind !== 'cluster') return boxedIn(index, id);
  const gateways = index.childrenOf(entity.id, 'gateway').map((gateway): EntityId => gateway.id);
  return [...gateways, ...cardOf(index, entity.id).pills.map(({ service }): EntityId => service)];
}
