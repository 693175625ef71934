import type { RouteWords } from '../../core/scene/scene.ts';
import { wordsOf } from '../../core/scene/route-words.ts';
import { useText } from '../use-app.ts';

/** What a line says, in the language of the page. */
export function useRouteWords(): (words: RouteWords) => string {
  const text = useText();
  return (words) => text(wordsOf(words));
}
