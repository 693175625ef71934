import { choice, reference, text, toggle, words } from '../fields.ts';
import { defineKind } from './define-kind.ts';

/** One unit of trust and configuration. A design always has at least one. */
export const mesh = defineKind({
  kind: 'mesh',
  title: { en: 'Mesh', zh: '网格' },
  prefix: 'mesh',
  naming: 'id',
  parents: [],
  needsParent: false,
  size: undefined,
  glyph: 'mesh',
  fields: {
    root: reference({
      key: 'root',
      to: 'ca',
      label: { en: 'Root CA', zh: '根 CA' },
      help: {
        en: 'The root above all CAs of the mesh. Not said: each istiod signs with its own root.',
        zh: '网格内所有 CA 之上的根。未说明时，每个 istiod 使用各自的自签根。',
      },
    }),
    trustDomain: text({
      key: 'td',
      label: { en: 'Trust domain', zh: '信任域' },
      help: {
        en: 'Trust domain of every cluster without one of its own. Not said: cluster.local.',
        zh: '未单独设置信任域的集群使用此值。未说明时为 cluster.local。',
      },
      examples: ['prod.example'],
    }),
    trustDomainAliases: words({ key: 'aliases', label: { en: 'Trust domain aliases', zh: '信任域别名' } }),
    acceptedTrustDomains: words({
      key: 'accepts',
      label: { en: 'Accepted trust domains', zh: '接受的信任域' },
      help: {
        en: 'Foreign trust domains accepted by name (caCertificates[].trustDomains).',
        zh: '按名称接受的外部信任域（caCertificates[].trustDomains）。',
      },
    }),
    meshId: text({
      key: 'meshid',
      label: { en: 'Mesh ID', zh: '网格 ID' },
      help: { en: 'global.meshID', zh: 'global.meshID' },
    }),
    routingSplit: toggle({
      key: 'split',
      yesOnly: true,
      label: { en: 'Routing split', zh: '路由隔离' },
      help: {
        en: 'Routing rules keep isolation groups apart although they are joined.',
        zh: '虽然各隔离组已互联，但路由规则仍将其分开。',
      },
    }),
    configSync: choice({
      key: 'sync',
      label: { en: 'Configuration sync', zh: '配置同步' },
      of: {
        yes: { en: 'Copied to all primaries', zh: '同步到所有主集群' },
        isolated: { en: 'Different on purpose', zh: '有意不同' },
      },
    }),
    tenancy: choice({
      key: 'tenancy',
      label: { en: 'Tenancy', zh: '租户模型' },
      of: {
        namespace: { en: 'Namespace', zh: '命名空间' },
        cluster: { en: 'Cluster', zh: '集群' },
        mesh: { en: 'Mesh', zh: '网格' },
      },
    }),
    authorizationPolicies: toggle({ key: 'authz', label: { en: 'Authorization policies', zh: '授权策略' } }),
  },
});
