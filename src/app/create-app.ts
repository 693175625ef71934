import { createStore } from 'zustand/vanilla';
import type { Text } from '../core/base/text.ts';
import type { Step } from '../core/commands/transact.ts';
import { emptyDesign } from '../core/design/design.ts';
import { actionOf } from './actions/index.ts';
import type { App } from './app.ts';
import { dispatch, load, travel } from './dispatch.ts';
import { docOf } from './doc-of.ts';
import type { Ports } from './ports.ts';
import { uiFrom } from './settings.ts';
import type { AppState, Toast, UiState } from './state.ts';

/** The whole application without a screen. A test builds one in a line. */
export function createApp(ports: Ports): App {
  const store = createStore<AppState>(() => ({
    doc: docOf(ports.ids.fresh(), emptyDesign()),
    ui: uiFrom(ports.settings.read()),
  }));
  const ui = (patch: Partial<UiState>): void => store.setState((state) => ({ ui: { ...state.ui, ...patch } }));
  const announce = (text: Text): void => ui({ announcement: text });
  const toasts = toaster(() => store.getState().ui, ui);
  const moved = (step: Step | undefined, say: (title: Text) => Text): void => {
    if (step) announce(say(step.title));
  };
  const app: App = {
    ports,
    store,
    dispatch: (commands, options) => {
      const result = dispatch(store, commands, options);
      if (!result.ok && !options?.quiet)
        toasts.toast({ text: result.error.message, tone: 'error', code: result.error.code });
      return result;
    },
    undo: () => moved(travel(store, 'undo'), undone),
    redo: () => moved(travel(store, 'redo'), redone),
    load: (doc, options) => load(store, doc, options),
    ui,
    select: (selection) => ui({ selection }),
    frame: (target) => ui({ camera: { count: (store.getState().ui.camera?.count ?? 0) + 1, target } }),
    announce,
    ...toasts,
    run: (actionId) => {
      const action = actionOf(actionId);
      if (!action?.enabled(store.getState())) return false;
      action.run(app);
      return true;
    },
  };
  return app;
}

const undone = ({ en, zh }: Text): Text => ({ en: `Undone: ${en}`, zh: `已撤销：${zh}` });
const redone = ({ en, zh }: Text): Text => ({ en: `Done again: ${en}`, zh: `已重做：${zh}` });

const SHOWN_AT_ONCE = 3;

function toaster(read: () => UiState, ui: (patch: Partial<UiState>) => void): Pick<App, 'toast' | 'dismissToast'> {
  let count = 0;
  return {
    toast: (toast: Omit<Toast, 'id'>) => {
      const toasts = [...read().toasts, { ...toast, id: ++count }].slice(-SHOWN_AT_ONCE);
      ui({ toasts, announcement: toast.text });
    },
    dismissToast: (id) => ui({ toasts: read().toasts.filter((toast) => toast.id !== id) }),
  };
}
