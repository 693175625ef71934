import type { EntityId } from '../../core/design/ids.ts';
import { useApp } from '../use-app.ts';
import { sentenceOf } from './sentences.ts';

/** What a reader hears about a thing, in the language of the page. */
export function useSentence(id: EntityId): string {
  return useApp(({ doc, ui }) => sentenceOf(doc.design.model, id)[ui.language]);
}
