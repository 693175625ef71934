import { toggle } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** Workloads that reach each other directly. Drawn as a hull around its members, never as a box of its own. */
export const network = defineKind({
  kind: 'network',
  title: { en: 'Network', zh: '网络' },
  prefix: 'network',
  naming: 'id',
  parents: [],
  needsParent: false,
  size: undefined,
  glyph: 'network',
  fields: {
    flat: toggle({
      key: 'flat',
      label: { en: 'Flat', zh: '扁平网络' },
      help: {
        en: 'Pods of all clusters on this network reach each other directly.',
        zh: '该网络上所有集群的 Pod 可以直接互通。',
      },
    }),
  },
});
