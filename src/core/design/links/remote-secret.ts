import { choice, text } from '../fields.ts';
import { defineLink } from './define-link.ts';

/** Stored in `from`, opens the API server of `to`. */
export const remoteSecret = defineLink({
  kind: 'remoteSecret',
  title: { en: 'Remote secret', zh: '远程 Secret' },
  from: ['cluster'],
  to: ['cluster'],
  mutual: false,
  fields: {
    type: choice({
      key: 'kind',
      label: { en: 'Type', zh: '类型' },
      default: 'remote',
      of: { remote: { en: 'Remote', zh: 'remote' }, config: { en: 'Config cluster', zh: 'config（配置集群）' } },
    }),
    key: text({
      key: 'key',
      label: { en: 'Key (cluster name)', zh: 'Key（集群名）' },
      help: { en: 'Not said: the name of the target.', zh: '未说明时为目标集群的名称。' },
    }),
    server: text({
      key: 'server',
      accept: 'url',
      label: { en: 'API server address', zh: 'API Server 地址' },
      examples: ['https://10.0.0.5:6443'],
    }),
    namespace: text({ key: 'ns', label: { en: 'Namespace', zh: '命名空间' } }),
  },
});
