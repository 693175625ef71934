import type { Text } from '../../core/base/text.ts';
import type { LensId } from '../state.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

const lenses: readonly (readonly [LensId, Text])[] = [
  ['geography', { en: 'Geography lens', zh: '地理视角' }],
  ['network', { en: 'Network lens', zh: '网络视角' }],
  ['trust', { en: 'Trust lens', zh: '信任视角' }],
  ['control-plane', { en: 'Control plane lens', zh: '控制平面视角' }],
];

export const lensActions: readonly Action[] = lenses.map(([lens, title], n) =>
  defineAction({
    id: `lens-${lens}`,
    title,
    keys: [String(n + 1)],
    group: 'view',
    run: (app) => {
      app.ui({ lens });
      app.announce(title);
    },
  }),
);
