import { languages } from '../core/base/text.ts';
import type { App } from './app.ts';
import type { LensId, PanelState, Theme, UiState } from './state.ts';

const themes: readonly Theme[] = ['light', 'dark', 'system'];
const lenses: readonly LensId[] = ['geography', 'network', 'trust', 'control-plane'];
const DRAWER_PX = { least: 120, usual: 264, most: 800 } as const;

/** The screen as it is when the page opens: what this browser remembers, and otherwise the usual. Anything odd is ignored. */
export function uiFrom(settings: Readonly<Record<string, unknown>>): UiState {
  return {
    ready: false,
    judged: false,
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

/**
 * Remembers the settings whenever one changes, and which design of one's own was open last: neither the design of a link nor an empty
 * one is worth coming back to. Returns the unsubscriber.
 */
export function keepSettings(app: App): () => void {
  let last = lastDesign(app);
  let kept = '';
  return app.store.subscribe(({ doc, ui }) => {
    if (!doc.readOnly && doc.revision > 0) last = doc.key;
    const { lens, language, theme, panels } = ui;
    const { left, right, drawerHeight } = panels;
    const settings = { lens, language, theme, left, right, drawerHeight, ...(last === undefined ? {} : { last }) };
    const text = JSON.stringify(settings);
    if (text !== kept) app.ports.settings.write(settings);
    kept = text;
  });
}

/** The design that was open last in this browser. */
export function lastDesign({ ports }: App): string | undefined {
  const last = ports.settings.read()['last'];
  return typeof last === 'string' ? last : undefined;
}
