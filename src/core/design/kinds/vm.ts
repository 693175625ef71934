import { reference } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** A virtual machine that is a workload of a cluster. */
export const vm = defineKind({
  kind: 'vm',
  title: { en: 'VM', zh: '虚拟机' },
  prefix: 'vm',
  naming: 'id',
  parents: ['region', 'zone'],
  needsParent: false,
  size: { w: 148, h: 48 },
  glyph: 'vm',
  fields: {
    joins: reference({
      key: 'joins',
      to: 'cluster',
      label: { en: 'Joins', zh: '加入集群' },
      help: { en: 'The cluster it is a workload of.', zh: '该虚拟机作为其工作负载的集群。' },
    }),
    network: reference({ key: 'net', to: 'network', label: { en: 'Network', zh: '网络' } }),
  },
});
