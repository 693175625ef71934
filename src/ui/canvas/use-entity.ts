import type { EntityId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { lensOf, toneOf } from '../../core/lenses/index.ts';
import { useApp } from '../use-app.ts';
import { toneAttribute } from './layers/tone.ts';

/** The name of an entity; empty in the moment between its removal and that of its node. */
export function useName(id: EntityId): string {
  return useApp(({ doc }) => doc.design.model.entities[id]?.name ?? '');
}

/** The value of `data-tone`: the hue that the lens gives to the entity. */
export function useTone(id: EntityId): string {
  return useApp(({ doc, ui }) => toneAttribute(toneOf(lensOf(ui.lens), indexOf(doc.design.model), id)));
}
