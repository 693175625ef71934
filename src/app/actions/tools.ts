import type { Text } from '../../core/base/text.ts';
import type { Kind } from '../../core/design/ids.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

/** The keys of the palette. What is armed stays armed until Escape, `V`, or a second press. */
const letters: readonly (readonly [Kind | 'connect', key: string])[] = [
  ['region', 'R'],
  ['zone', 'Z'],
  ['cluster', 'C'],
  ['network', 'N'],
  ['mesh', 'M'],
  ['gateway', 'G'],
  ['service', 'S'],
  ['vm', 'W'],
  ['note', 'T'],
  ['connect', 'E'],
];

const connect: Text = { en: 'Connect', zh: '连接' };

export const tools: readonly Action[] = [
  defineAction({
    id: 'tool-select',
    title: { en: 'Select', zh: '选择' },
    keys: ['V'],
    group: 'draw',
    run: (app) => app.ui({ tool: undefined, connectFrom: undefined }),
  }),
  ...letters.map(([tool, key]) => {
    const title = tool === 'connect' ? connect : kinds[tool].title;
    return defineAction({
      id: `tool-${tool}`,
      title,
      keys: [key],
      group: 'draw',
      enabled: ({ doc }) => !doc.readOnly,
      run: (app) => {
        const armed = app.store.getState().ui.tool === tool ? undefined : tool;
        app.ui({ tool: armed, connectFrom: undefined });
        if (armed) app.announce(title);
      },
    });
  }),
];
