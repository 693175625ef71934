import * as v from 'valibot';
import { anyEntityId } from '../design/design.ts';
import type { ElementId, EntityId } from '../design/ids.ts';
import { defineCommand } from './define-command.ts';
import { entitiesOf, linksOf } from './draft-access.ts';
import { unknownElement } from './refusals.ts';
import { withoutReferences } from '../design/references.ts';

/** Takes entities away with what stands in them, their links and every mention of them. */
export const entityRemove = defineCommand({
  type: 'entity.remove',
  args: v.strictObject({ ids: v.array(anyEntityId) }),
  title: { en: 'Delete', zh: '删除' },
  run(draft, { ids }) {
    const entities = entitiesOf(draft);
    const missing = ids.find((id) => !entities[id]);
    if (missing) return unknownElement(missing);
    const gone = withContents(entities, ids);
    for (const id of gone) {
      delete entities[id];
      delete draft.layout[id];
    }
    const links = linksOf(draft);
    for (const link of Object.values(links)) {
      if (gone.has(link.from) || gone.has(link.to)) delete links[link.id];
    }
    forget(entities, gone);
    forget(links, gone);
    return undefined;
  },
});

function withContents(
  entities: Record<EntityId, { id: EntityId; parent?: EntityId; kind: string }>,
  ids: readonly EntityId[],
): Set<EntityId> {
  const gone = new Set(ids);
  // Containment is three levels deep at most (region, zone, cluster, gateway), so this ends after a few rounds.
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const entity of Object.values(entities)) if (entity.parent && gone.has(entity.parent)) gone.add(entity.id);
  }
  return gone;
}

function forget<T extends Parameters<typeof withoutReferences>[0]>(
  table: Record<string, T>,
  gone: ReadonlySet<ElementId>,
): void {
  for (const element of Object.values(table)) {
    const changed = Object.entries(withoutReferences(element, gone));
    if (changed.length === 0) continue;
    const kept: Record<string, unknown> = { ...element, ...Object.fromEntries(changed) };
    for (const [name, value] of changed) if (value === undefined) delete kept[name];
    table[element.id] = kept as unknown as T; // the same element with fewer mentions
  }
}
