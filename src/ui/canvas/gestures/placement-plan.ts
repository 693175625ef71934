import { freshName, namesOf, nextName } from '../../../app/fresh-name.ts';
import type { Box, Point } from '../../../core/base/geometry.ts';
import type { Result } from '../../../core/base/result.ts';
import { err, ok } from '../../../core/base/result.ts';
import type { Text } from '../../../core/base/text.ts';
import { say } from '../../../core/base/text.ts';
import type { Command } from '../../../core/commands/index.ts';
import type { Layout } from '../../../core/design/design.ts';
import type { EntityId, Kind } from '../../../core/design/ids.ts';
import { entityIdOf } from '../../../core/design/ids.ts';
import type { EntityOf } from '../../../core/design/kinds/index.ts';
import { kinds } from '../../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { addEastWestGateway } from '../../../core/recipes/add-east-west-gateway.ts';
import { meshOf } from '../../../core/semantics/membership.ts';
import { networksOf } from '../../../core/semantics/networks.ts';
import { cardOf } from '../../../core/placement/card.ts';
import { originOf, standsIn } from '../frames.ts';
import { dropWords } from '../strings/drop-words.ts';
import { clusterAt, containerAt } from './drop-target.ts';

/** The drawing a new thing is dropped on. `boxes` are in px of the board. */
export interface Ground {
  readonly index: ModelIndex;
  readonly layout: Layout;
  readonly boxes: ReadonlyMap<EntityId, Box>;
}

/** A new thing: of what kind, under which key, and where its middle lies on the board. */
export interface NewThing {
  readonly kind: Kind;
  readonly key: string;
  readonly at: Point;
}

/** What a drop would do. */
export interface Placement {
  readonly commands: readonly Command[];
  readonly id: EntityId;
  readonly name: string;
  /** `in us-east1-a`, for the ghost and the announcer. */
  readonly where: Text;
  /** What lights up while the pointer is over it; null is the board. */
  readonly holder: EntityId | null;
}

/** Where a new thing would land and what it would be; or why it cannot land there. */
export function planPlacement(ground: Ground, thing: NewThing): Result<Placement, Text> {
  return plans[thing.kind](ground, thing, ground.index.get(clusterAt(ground.index, ground.boxes, thing.at)));
}

type Cluster = EntityOf<'cluster'>;
type Plan = (ground: Ground, thing: NewThing, under: Cluster | undefined) => Result<Placement, Text>;

const inCard =
  (plan: (index: ModelIndex, cluster: Cluster, thing: NewThing) => Placement): Plan =>
  ({ index }, thing, under) =>
    under ? ok(plan(index, under, thing)) : err(dropWords.needsCluster);

const onBoard: Plan = (ground, thing) => ok(boxed(ground, thing, {}));
const nowhere: Plan = ({ index }, thing) => ok(unplaced(index, thing));

const plans: Readonly<Record<Kind, Plan>> = {
  region: onBoard,
  zone: onBoard,
  cluster: onBoard,
  note: onBoard,
  vm: (ground, thing, under) =>
    ok(boxed(ground, thing, under ? { fields: { joins: under.id }, where: say(dropWords.joins, under) } : {})),
  gateway: inCard(gatewayIn),
  service: inCard(serviceIn),
  network: (ground, thing, cluster) => ok(joined(ground, thing, { kind: 'network', cluster })),
  mesh: (ground, thing, cluster) => ok(joined(ground, thing, { kind: 'mesh', cluster })),
  ca: nowhere,
  team: nowhere,
};

type Fields = Readonly<Record<string, unknown>>;

function add(
  index: ModelIndex,
  thing: NewThing,
  more: { parent?: EntityId; fields?: Fields; at?: Point; name?: string },
) {
  const id = entityIdOf(thing.kind, thing.key);
  const { name = freshName(index.model, thing.kind), ...args } = more;
  // The fields of each kind are written out by its own function below, and checked by the command.
  const command = { type: 'entity.add', args: { id, name, ...args } } as Command;
  return { id, name, command };
}

/** A thing with a box of its own, centred on the pointer. */
function boxed({ index, layout, boxes }: Ground, thing: NewThing, extra: { fields?: Fields; where?: Text }): Placement {
  const holder = containerAt(index, boxes, thing);
  const origin = originOf(index, layout, holder);
  const size = kinds[thing.kind].size ?? { w: 0, h: 0 };
  const at = { x: Math.round(thing.at.x - origin.x - size.w / 2), y: Math.round(thing.at.y - origin.y - size.h / 2) };
  const { id, name, command } = add(index, thing, {
    at,
    ...(holder ? { parent: holder } : {}),
    ...(extra.fields ? { fields: extra.fields } : {}),
  });
  const where = extra.where ?? (holder ? say(dropWords.into, { name: nameOf(index, holder) }) : dropWords.board);
  return { commands: [command], id, name, where, holder };
}

/** A network or a mesh is drawn around its members: it takes the cluster, or all clusters of the container, that it lands on. */
function joined(
  { index, boxes }: Ground,
  thing: NewThing,
  { kind, cluster }: { kind: 'network' | 'mesh'; cluster: Cluster | undefined },
): Placement {
  const holder = cluster?.id ?? containerAt(index, boxes, { kind: 'cluster', at: thing.at });
  const members = cluster
    ? [cluster]
    : holder
      ? index.all('cluster').filter(({ id }) => standsIn(index, id, holder))
      : [];
  const { id, name, command } = add(index, thing, {});
  const sets = members.map((member): Command => ({
    type: 'entity.set',
    args: { id: member.id, values: { [kind]: id } },
  }));
  const words = cluster ? dropWords[`${kind}Of`] : dropWords[`${kind}In`];
  const where = holder && members.length > 0 ? say(words, { name: nameOf(index, holder) }) : dropWords.unused;
  return { commands: [command, ...sets], id, name, where, holder: members.length > 0 ? holder : null };
}

/** East-west, labelled with the network it stands in; it exposes services where there is another network to reach them from. */
function gatewayIn(index: ModelIndex, cluster: Cluster, thing: NewThing): Placement {
  const mesh = meshOf(cluster);
  const isOneOfMany = mesh !== undefined && networksOf(index, mesh).length > 1;
  const commands = isOneOfMany
    ? addEastWestGateway(index, cluster, ['services'])
    : [plainGateway(index, cluster, thing)];
  const added = commands.find(({ type }) => type === 'entity.add');
  const { id, name } = added?.type === 'entity.add' ? added.args : cluster;
  return { commands, id, name, where: say(dropWords.into, cluster), holder: cluster.id };
}

function plainGateway(index: ModelIndex, cluster: Cluster, thing: NewThing): Command {
  const name = nextName(namesOf(index.model, 'gateway'), `${cluster.name}-eastwest`);
  const fields = cluster.network ? { networkLabel: cluster.network } : {};
  return add(index, thing, { name, parent: cluster.id, fields }).command;
}

/** Runs in the cluster it lands on, in the namespace that the cluster's last service is in. */
function serviceIn(index: ModelIndex, cluster: Cluster, thing: NewThing): Placement {
  const neighbour = index.get(cardOf(index, cluster.id).pills.at(-1)?.service)?.name;
  const namespace = neighbour?.slice(0, neighbour.indexOf('/')) ?? 'default';
  const name = nextName(namesOf(index.model, 'service'), `${namespace}/service1`);
  const { id, command } = add(index, thing, { name });
  const placed: Command = {
    type: 'link.add',
    args: { kind: 'placement', from: entityIdOf('service', thing.key), to: cluster.id },
  };
  return { commands: [command, placed], id, name, where: say(dropWords.into, cluster), holder: cluster.id };
}

function unplaced(index: ModelIndex, thing: NewThing): Placement {
  const { id, name, command } = add(index, thing, {});
  return { commands: [command], id, name, where: dropWords.unused, holder: null };
}

const nameOf = (index: ModelIndex, id: EntityId): string => index.get(id)?.name ?? '';
