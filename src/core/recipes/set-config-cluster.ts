import type { Command } from '../commands/index.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';

type Cluster = EntityOf<'cluster'>;

/** The istiod of an external host reads its configuration from a remote: `istioctl create-remote-secret --type=config`. */
export function setConfigCluster(ix: ModelIndex, host: Cluster, remote: Cluster): readonly Command[] {
  const id = linkIdOf('remoteSecret', host.id, remote.id);
  if (ix.link(id)) return [{ type: 'link.set', args: { id, values: { type: 'config' } } }];
  return [
    { type: 'link.add', args: { kind: 'remoteSecret', from: host.id, to: remote.id, values: { type: 'config' } } },
  ];
}
