import { limits } from '../base/limits.ts';
import type { Command } from '../commands/index.ts';
import { freshId, linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';

type Cluster = EntityOf<'cluster'>;
type Service = EntityOf<'service'>;

/**
 * The copy of a service in one cluster becomes a service of its own: the same name in another namespace. Callers of that cluster follow
 * it. Empty when the cluster has no copy.
 */
export function giveOwnNamespace(ix: ModelIndex, service: Service, home: Cluster): readonly Command[] {
  const placement = linkIdOf('placement', service.id, home.id);
  if (!ix.link(placement)) return [];
  const call = linkIdOf('call', home.id, service.id);
  const isCalled = ix.link(call) !== undefined;
  const name = nameBeside(ix, service, home);
  const id = freshId(ix.model.entities, 'service', name);
  const owners = service.owners ?? [];
  const others = owners.filter(([cluster]) => cluster !== home.id);
  const own = owners.filter(([cluster]) => cluster === home.id);
  return [
    { type: 'entity.add', args: { id, name, fields: own.length > 0 ? { owners: own } : {} } },
    { type: 'link.add', args: { kind: 'placement', from: id, to: home.id } },
    ...(isCalled ? [{ type: 'link.add' as const, args: { kind: 'call' as const, from: home.id, to: id } }] : []),
    { type: 'link.remove', args: { ids: isCalled ? [placement, call] : [placement] } },
    { type: 'entity.set', args: { id: service.id, values: { owners: others.length > 0 ? others : null } } },
  ];
}

/** The first free name of the form `namespace-cluster/name`. */
function nameBeside(ix: ModelIndex, service: Service, home: Cluster): string {
  const [namespace = '', name = ''] = service.name.split('/');
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : `-${n}`;
    const candidate = `${`${namespace}-${home.name}`.slice(0, limits.nameLength - suffix.length)}${suffix}/${name}`;
    if (!ix.named('service', candidate)) return candidate;
  }
}
