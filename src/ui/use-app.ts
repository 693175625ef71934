import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { App } from '../app/app.ts';
import type { AppState } from '../app/state.ts';
import { invariant } from '../core/base/invariant.ts';
import type { Text } from '../core/base/text.ts';

/** Holds the application. The composition root provides it once. */
export const AppContext = createContext<App | undefined>(undefined);

/** The application itself, for event handlers. It never changes, so it causes no rendering. */
export function useAppHandle(): App {
  const app = use(AppContext);
  invariant(app, 'the component is rendered inside AppContext');
  return app;
}

/**
 * A part of the state. The component renders again when the selected value is another one (`Object.is`), so select values that
 * keep their identity: entities, or what app/derived.ts remembers per model. Never build a new array or object in a selector.
 */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppHandle().store, selector);
}

/** Changes the design: `dispatch(commands, { title, gesture })`. */
export const useDispatch = (): App['dispatch'] => useAppHandle().dispatch;

/** Picks the words of the reader's language: `const text = useText(); text(kinds.cluster.title)`. */
export function useText(): (text: Text) => string {
  const language = useApp((state) => state.ui.language);
  return (text) => text[language];
}
