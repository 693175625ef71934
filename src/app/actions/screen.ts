import type { App } from '../app.ts';
import type { DrawerTab, Theme } from '../state.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

function toggleDrawer(app: App, tab: DrawerTab): void {
  const { panels } = app.store.getState().ui;
  app.ui({ panels: { ...panels, drawer: panels.drawer === tab ? undefined : tab } });
}

/** Each press gives the next one. */
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

export const screenActions: readonly Action[] = [
  defineAction({
    id: 'toggle-problems',
    title: { en: 'Problems', zh: '问题' },
    keys: ['Mod+Shift+M'],
    group: 'view',
    reach: 'everywhere',
    run: (app) => toggleDrawer(app, 'problems'),
  }),
  defineAction({
    id: 'toggle-sketch',
    title: { en: 'Sketch', zh: '草图文本' },
    group: 'view',
    run: (app) => toggleDrawer(app, 'sketch'),
  }),
  defineAction({
    id: 'toggle-yaml',
    title: { en: 'YAML', zh: 'YAML' },
    group: 'view',
    run: (app) => toggleDrawer(app, 'yaml'),
  }),
  defineAction({
    id: 'toggle-left',
    title: { en: 'Palette and outline', zh: '组件与大纲' },
    group: 'view',
    run: (app) => {
      const { panels } = app.store.getState().ui;
      app.ui({ panels: { ...panels, left: !panels.left } });
    },
  }),
  defineAction({
    id: 'toggle-right',
    title: { en: 'Inspector', zh: '属性' },
    group: 'view',
    run: (app) => {
      const { panels } = app.store.getState().ui;
      app.ui({ panels: { ...panels, right: !panels.right } });
    },
  }),
  defineAction({
    id: 'zen',
    title: { en: 'Only the board', zh: '仅显示画板' },
    keys: ['Alt+Z'],
    group: 'view',
    run: (app) => {
      const { panels } = app.store.getState().ui;
      const anyOpen = panels.left || panels.right || panels.drawer !== undefined;
      app.ui({ panels: { ...panels, left: !anyOpen, right: !anyOpen, drawer: undefined } });
    },
  }),
  defineAction({
    id: 'toggle-theme',
    title: { en: 'Light, dark or as the system', zh: '浅色、深色或跟随系统' },
    keys: ['Alt+Shift+D'],
    group: 'view',
    run: (app) => app.ui({ theme: NEXT_THEME[app.store.getState().ui.theme] }),
  }),
  defineAction({
    id: 'toggle-language',
    title: { en: 'English / 中文', zh: '中文 / English' },
    group: 'view',
    run: (app) => app.ui({ language: app.store.getState().ui.language === 'en' ? 'zh' : 'en' }),
  }),
  defineAction({
    id: 'shortcuts',
    title: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
    keys: ['?'],
    group: 'view',
    run: (app) => app.ui({ dialog: 'shortcuts' }),
  }),
];
