import { languages } from '../core/base/text.ts';
import type { App } from './app.ts';
import type { LensId, PanelState, Theme, UiState } from './state.ts';

const themes: readonly Theme[] = ['light', 'dark', 'system'];
const lenses: readonly LensId[] = ['geography', 'network', 'trust', 'control-plane'];
const DRAWER_PX = { least: 120, usual: 240, most: 800 } as const;

/** The screen as it is when the page opens: what this browser remembers, and otherwise the usual. Anything odd is ignored. */
export function uiFrom(settings: Readonly<Record<string, unknown>>): UiState {
  return {
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

const settingsOf = ({ lens, language, theme, panels }: UiState): Readonly<Record<string, unknown>> => ({
  lens,
  language,
  theme,
  left: panels.left,
  right: panels.right,
  drawerHeight: panels.drawerHeight,
});

/** Remembers the settings whenever one changes. Returns the unsubscriber. */
export function keepSettings({ ports, store }: App): () => void {
  return store.subscribe(({ ui }, { ui: before }) => {
    if (
      ui.lens !== before.lens ||
      ui.language !== before.language ||
      ui.theme !== before.theme ||
      ui.panels !== before.panels
    )
      ports.settings.write(settingsOf(ui));
  });
}
