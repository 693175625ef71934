import { languages } from '../core/base/text.ts';
import type { App } from './app.ts';
import type { AppState, LensId, PanelState, Theme, UiState } from './state.ts';

const themes: readonly Theme[] = ['light', 'dark', 'system'];
const lenses: readonly LensId[] = ['geography', 'network', 'trust', 'control-plane'];
const DRAWER_PX = { least: 120, usual: 240, most: 800 } as const;

/** The screen as it is when the page opens: what this browser remembers, and otherwise the usual. Anything odd is ignored. */
export function uiFrom(settings: Readonly<Record<string, unknown>>): UiState {
  return {
    ready: false,
    selection: [],
    tool: undefined,
    connectFrom: undefined,
    lens: oneOf(lenses, settings['lens'], 'network'),
    language: oneOf(languages, settings['language'], 'en'),
    theme: oneOf(themes, settings['theme'], 'system'),
    panels: panelsFrom(settings),
    dialog: undefined,
    problem: undefined,
    saved: { acknowledged: 0, fault: undefined },
    designs: [],
    toasts: [],
    announcement: undefined,
    camera: undefined,
    question: undefined,
  };
}

function panelsFrom(settings: Readonly<Record<string, unknown>>): PanelState {
  const height = settings['drawerHeight'];
  return {
    left: settings['left'] !== false,
    right: settings['right'] !== false,
    drawer: undefined,
    drawerHeight:
      typeof height === 'number' && Number.isFinite(height)
        ? Math.min(DRAWER_PX.most, Math.max(DRAWER_PX.least, height))
        : DRAWER_PX.usual,
  };
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown, usual: T): T =>
  allowed.find((one) => one === value) ?? usual;

const settingsOf = ({ doc, ui }: AppState): Readonly<Record<string, unknown>> => ({
  lens: ui.lens,
  language: ui.language,
  theme: ui.theme,
  left: ui.panels.left,
  right: ui.panels.right,
  drawerHeight: ui.panels.drawerHeight,
  last: doc.key,
});

/** Remembers the settings whenever one changes, and which design was open last. Returns the unsubscriber. */
export function keepSettings({ ports, store }: App): () => void {
  let kept = JSON.stringify(settingsOf(store.getState()));
  return store.subscribe((state) => {
    if (!isOwn(state)) return;
    const settings = settingsOf(state);
    const text = JSON.stringify(settings);
    if (text !== kept) ports.settings.write(settings);
    kept = text;
  });
}

/** Neither a design of a link nor an empty one is worth coming back to. */
const isOwn = ({ doc }: AppState): boolean => !doc.readOnly && doc.revision > 0;

/** The design that was open last in this browser. */
export function lastDesign({ ports }: App): string | undefined {
  const last = ports.settings.read()['last'];
  return typeof last === 'string' ? last : undefined;
}
