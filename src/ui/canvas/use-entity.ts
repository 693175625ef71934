import type { EntityId, Kind } from '../../core/design/ids.ts';
import type { EntityOf } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { lensOf, toneOf } from '../../core/lenses/index.ts';
import { useApp } from '../use-app.ts';
import { toneAttribute } from './layers/tone.ts';

/** The entity of an id; undefined in the moment between its removal and that of its node. */
export function useEntity<K extends Kind>(id: EntityId<K>): EntityOf<K> | undefined {
  return useApp(({ doc }) => indexOf(doc.design.model).get(id));
}

export function useName(id: EntityId): string {
  return useApp(({ doc }) => doc.design.model.entities[id]?.name ?? '');
}

/** The value of `data-tone`: the hue that the lens gives to the entity. */
export function useTone(id: EntityId): string {
  return useApp(({ doc, ui }) => toneAttribute(toneOf(lensOf(ui.lens), indexOf(doc.design.model), id)));
}
