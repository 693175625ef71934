import type { Command } from '../commands/index.ts';
import type { EntityId, LinkId } from '../design/ids.ts';
import { linkIdOf } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { meshIdsOf } from '../semantics/federation.ts';
import { membersOf, meshOf } from '../semantics/membership.ts';
import { callersOf, homesOf } from '../semantics/services.ts';
import { addIngressGateway } from './set-gateway.ts';

type Mesh = EntityOf<'mesh'>;
type Service = EntityOf<'service'>;

/** The link between two meshes, whichever way it was drawn. */
export function federationBetween(
  ix: ModelIndex,
  a: EntityId<'mesh'>,
  b: EntityId<'mesh'>,
): LinkId<'federation'> | undefined {
  return [linkIdOf('federation', a, b), linkIdOf('federation', b, a)].find((id) => ix.link(id));
}

/**
 * A mesh exports a service over a link, and gets a gateway in a cluster with its pods if none of them has one. Empty when it is exported.
 */
export function exportService(ix: ModelIndex, federation: LinkId<'federation'>, service: Service): readonly Command[] {
  const link = ix.link(federation);
  const exports = link?.exports ?? [];
  if (!link || exports.includes(service.id)) return [];
  const values = { exports: [...exports, service.id] };
  return [{ type: 'link.set', args: { id: federation, values } }, ...openDoor(ix, service)];
}

/** A gateway in the first cluster with pods of an exported service. Empty when one of these clusters has a gateway. */
export function openDoor(ix: ModelIndex, service: Service): readonly Command[] {
  const homes = homesOf(ix, service);
  const [home] = homes;
  if (!home || homes.some(({ id }) => ix.childrenOf(id, 'gateway').length > 0)) return [];
  return addIngressGateway(ix, home);
}

/** Two meshes are linked, exchange their bundles, and the first exports a service to the second. */
export function federate(ix: ModelIndex, from: Mesh, to: Mesh): readonly Command[] {
  if (federationBetween(ix, from.id, to.id)) return [];
  const wanted = ix.all('service').filter((service) => {
    const homes = new Set(homesOf(ix, service).map(meshOf));
    return homes.has(from.id) && !homes.has(to.id) && callersOf(ix, service).some((caller) => meshOf(caller) === to.id);
  });
  const values = { bundleExchanged: true, exports: wanted.map(({ id }) => id) };
  return [{ type: 'link.add', args: { kind: 'federation', from: from.id, to: to.id, values } }];
}

/** A mesh accepts a trust domain by name, and so does each member with a list of its own. */
export function acceptInMesh(ix: ModelIndex, mesh: Mesh, domain: string): readonly Command[] {
  const lists = [ix.get(mesh.id) ?? mesh, ...membersOf(ix, mesh.id).filter((member) => member.acceptedTrustDomains)];
  return lists
    .filter(({ acceptedTrustDomains: list }) => !list?.includes(domain))
    .map(({ id, acceptedTrustDomains: list = [] }) => ({
      type: 'entity.set',
      args: { id, values: { acceptedTrustDomains: [...list, domain] } },
    }));
}

/** A mesh and its members get a trust domain that no other mesh has. */
export function giveOwnTrustDomain(ix: ModelIndex, mesh: Mesh): readonly Command[] {
  const trustDomain = `${mesh.name.toLowerCase()}.example`;
  const members = membersOf(ix, mesh.id).filter((member) => member.trustDomain !== undefined);
  return [
    { type: 'entity.set', args: { id: mesh.id, values: { trustDomain } } },
    ...members.map(({ id }) => ({ type: 'entity.set' as const, args: { id, values: { trustDomain: null } } })),
  ];
}

/** Wherever a mesh uses a mesh ID that another mesh uses too, it gets one of its own. Empty when it has none in common. */
export function giveOwnMeshId(ix: ModelIndex, mesh: Mesh, shared: string): readonly Command[] {
  const taken = new Set(ix.all('mesh').flatMap((other) => meshIdsOf(ix, other)));
  const now = ix.get(mesh.id) ?? mesh;
  return [now, ...membersOf(ix, mesh.id)]
    .filter(({ meshId }) => meshId === shared)
    .map(({ id }) => ({ type: 'entity.set', args: { id, values: { meshId: firstFree(shared, taken) } } }));
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

/** One mesh ID in a mesh and all its members. Empty when all have it. */
export function useOneMeshId(ix: ModelIndex, mesh: Mesh, meshId: string): readonly Command[] {
  return [ix.get(mesh.id) ?? mesh, ...membersOf(ix, mesh.id)]
    .filter((one) => (one.id === mesh.id || one.meshId !== undefined) && one.meshId !== meshId)
    .map(({ id }) => ({ type: 'entity.set', args: { id, values: { meshId } } }));
}
