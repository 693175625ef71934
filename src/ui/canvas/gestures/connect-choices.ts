import type { Text } from '../../../core/base/text.ts';
import { say } from '../../../core/base/text.ts';
import type { Command } from '../../../core/commands/index.ts';
import type { EntityId, LinkKind } from '../../../core/design/ids.ts';
import { kindOf, linkIdOf } from '../../../core/design/ids.ts';
import type { Entity, EntityOf } from '../../../core/design/kinds/index.ts';
import { kinds } from '../../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { addRemoteSecret, exchangeRemoteSecrets } from '../../../core/recipes/add-remote-secrets.ts';
import { wireWords as words } from '../strings/wire-words.ts';

/** One thing that a wire from here to there can mean. */
export interface ConnectChoice {
  readonly key: string;
  readonly title: Text;
  readonly commands: readonly Command[];
}

/** What a wire between two things may become; why there is nothing, when there is nothing. */
export interface ConnectVerdict {
  readonly choices: readonly ConnectChoice[];
  readonly refusal: Text | undefined;
}

/** Every meaning of a wire from one thing to another that is not drawn already. */
export function connectChoices(index: ModelIndex, fromId: EntityId, toId: EntityId): ConnectVerdict {
  const [from, to] = [index.get(fromId), index.get(toId)];
  if (!from || !to || fromId === toId) return { choices: [], refusal: words.itself };
  const meanings = meaningsOf(index, from, to);
  if (!meanings)
    return { choices: [], refusal: say(words.nothing, { from: kinds[from.kind].title, to: kinds[to.kind].title }) };
  return { choices: meanings, refusal: meanings.length === 0 ? words.connected : undefined };
}

/** What a release would do, in a line: the only meaning, the first of several, or why there is none. */
export function verdictText({ choices, refusal }: ConnectVerdict): Text | undefined {
  const [first, ...others] = choices;
  return first && others.length > 0
    ? say(words.several, { first: first.title, more: others.length })
    : (refusal ?? first?.title);
}

/** Whether anything at all can be drawn from a thing of this kind. */
export const startsWires = (id: EntityId): boolean => WIRED.some((kind) => kind === kindOf(id));

const WIRED = ['cluster', 'service', 'mesh', 'network', 'vm'] as const;

/** Undefined when no wire could ever connect these two kinds; empty when every one is drawn. */
function meaningsOf(index: ModelIndex, from: Entity, to: Entity): readonly ConnectChoice[] | undefined {
  switch (`${from.kind}>${to.kind}`) {
    case 'cluster>cluster':
      return betweenClusters(index, from as EntityOf<'cluster'>, to as EntityOf<'cluster'>); // the case says so, as below
    case 'service>service':
    case 'cluster>service':
      return single(index, { kind: 'call', from, to, title: say(words.call, names(from, to)) });
    case 'service>cluster':
      return intoCluster(index, from as EntityOf<'service'>, to as EntityOf<'cluster'>);
    case 'mesh>mesh':
      return single(index, { kind: 'federation', from, to, title: say(words.federation, names(from, to)) });
    case 'network>network':
      return single(index, { kind: 'networkRoute', from, to, title: say(words.route, names(from, to)) });
    case 'network>cluster':
      return field(to, 'network', { value: from.id, title: say(words.network, names(from, to)) });
    case 'mesh>cluster':
      return field(to, 'mesh', { value: from.id, title: say(words.mesh, names(from, to)) });
    case 'vm>cluster':
      return field(from, 'joins', { value: to.id, title: say(words.joins, names(from, to)) });
    default:
      return undefined;
  }
}

const names = (from: Entity, to: Entity): { from: string; to: string } => ({
  from: shortName(from),
  to: shortName(to),
});

/** The name without the namespace, as a pill shows it. */
const shortName = ({ name }: Entity): string => name.slice(name.indexOf('/') + 1);

function betweenClusters(
  index: ModelIndex,
  from: EntityOf<'cluster'>,
  to: EntityOf<'cluster'>,
): readonly ConnectChoice[] {
  const reads = has(index, 'remoteSecret', [from, to]);
  const isRead = has(index, 'remoteSecret', [to, from]);
  const choices: ConnectChoice[] = [];
  if (!reads) {
    choices.push({
      key: 'secret',
      title: say(words.secret, names(from, to)),
      commands: addRemoteSecret(index, from, to.id),
    });
  }
  if (!reads && !isRead) {
    const commands = exchangeRemoteSecrets(index, [from, to]);
    choices.push({ key: 'secrets', title: say(words.secrets, names(from, to)), commands });
  }
  if (from.role !== 'remote' && !has(index, 'control', [from, to])) {
    const turns = to.role === 'primary';
    choices.push({
      key: 'control',
      title: say(turns ? words.controlTurns : words.control, names(from, to)),
      commands: [...(turns ? [turnRemote(to)] : []), link('control', from, to)],
    });
  }
  return choices;
}

/** How a cluster can come to know a service. Pods bring the Service object with them, so a stub makes way for them. */
function intoCluster(
  index: ModelIndex,
  service: EntityOf<'service'>,
  cluster: EntityOf<'cluster'>,
): readonly ConnectChoice[] {
  const [pods, stub, entry] = (['placement', 'stub', 'serviceEntry'] as const).map((kind) =>
    has(index, kind, [service, cluster]),
  );
  const choices: ConnectChoice[] = [];
  if (!pods) {
    const drop: Command[] = stub
      ? [{ type: 'link.remove', args: { ids: [linkIdOf('stub', service.id, cluster.id)] } }]
      : [];
    const commands = [...drop, link('placement', service, cluster)];
    choices.push({ key: 'placement', title: say(words.deploy, names(service, cluster)), commands });
  }
  if (!pods && !stub) {
    const title = say(words.stub, names(service, cluster));
    choices.push({ key: 'stub', title, commands: [link('stub', service, cluster)] });
  }
  if (!entry) {
    const title = say(words.serviceEntry, names(service, cluster));
    choices.push({ key: 'serviceEntry', title, commands: [link('serviceEntry', service, cluster)] });
  }
  return choices;
}

function single(
  index: ModelIndex,
  { kind, from, to, title }: { kind: LinkKind; from: Entity; to: Entity; title: Text },
): readonly ConnectChoice[] {
  const mutual = kind === 'federation' || kind === 'networkRoute';
  if (has(index, kind, [from, to]) || (mutual && has(index, kind, [to, from]))) return [];
  return [{ key: kind, title, commands: [link(kind, from, to)] }];
}

function field(
  entity: Entity,
  name: 'network' | 'mesh' | 'joins',
  { value, title }: { value: EntityId; title: Text },
): readonly ConnectChoice[] {
  const now = Object.entries(entity).find(([key]) => key === name)?.[1];
  if (now === value) return [];
  return [{ key: name, title, commands: [{ type: 'entity.set', args: { id: entity.id, values: { [name]: value } } }] }];
}

const turnRemote = ({ id }: EntityOf<'cluster'>): Command => ({
  type: 'entity.set',
  args: { id, values: { role: 'remote' } },
});

const has = (index: ModelIndex, kind: LinkKind, [from, to]: readonly [Entity, Entity]): boolean =>
  index.link(linkIdOf(kind, from.id, to.id)) !== undefined;

function link(kind: LinkKind, from: Entity, to: Entity): Command {
  // Each caller has just looked at the kinds of both ends; the command checks them once more.
  return { type: 'link.add', args: { kind, from: from.id, to: to.id } } as Command;
}
