import type { Point } from '../core/base/geometry.ts';
import type { Command } from '../core/commands/index.ts';
import type { Design, Model } from '../core/design/design.ts';
import type { ElementId, EntityId, Kind } from '../core/design/ids.ts';
import { entityIdOf, isLinkId, kindNames } from '../core/design/ids.ts';
import type { Entity } from '../core/design/kinds/index.ts';
import type { Link } from '../core/design/links/index.ts';
import { bySeq, indexOf } from '../core/design/model-index.ts';
import { namesOf, nextName } from './fresh-name.ts';

export interface CopyOptions {
  /** A key for the id of each copy. */
  readonly fresh: () => string;
  /** Where the copy of something goes, in the frame of its container; left out, it finds a free place of its own. */
  readonly at?: (original: EntityId) => Point | undefined;
  /** True to copy the remote secrets too: the copy is as well connected as the original. */
  readonly wired?: boolean;
}

export interface Copies {
  readonly commands: readonly Command[];
  /** Original to copy, of everything copied. */
  readonly of: ReadonlyMap<EntityId, EntityId>;
  /** The copies of what was asked for, without what came along inside them. */
  readonly tops: readonly EntityId[];
}

/**
 * The commands that copy entities with everything that stands in them. Copies get the next free names. What the original is to
 * others, the copy is too (services placed in a cluster, its control planes), but for trust between two parties, which nobody gives
 * away by copying: remote secrets, federation and routes come along only between two copies, secrets also when `wired`.
 */
export function copiesOf({ model, layout }: Design, ids: readonly ElementId[], options: CopyOptions): Copies {
  const tops = topsOf(model, ids);
  const originals = withContents(model, tops);
  const of = new Map(originals.map(({ id, kind }): [EntityId, EntityId] => [id, entityIdOf(kind, options.fresh())]));
  const placeOf = (id: EntityId): Point | undefined => (tops.includes(id) ? options.at?.(id) : layout[id]);
  const links = Object.values(model.links).toSorted(bySeq);
  return {
    commands: [
      ...entityCopies(model, originals, { of, placeOf }),
      ...links.flatMap((link) => linkCopies(link, of, options.wired ?? false)),
    ],
    of,
    tops: tops.map((id) => of.get(id) ?? id),
  };
}

/** The entities of a selection that do not stand in another one of it. */
export function topsOf({ entities }: Model, ids: readonly ElementId[]): readonly EntityId[] {
  const chosen = new Set(ids);
  const isInside = (id: EntityId): boolean => {
    const parent = entities[id]?.parent;
    return parent !== undefined && (chosen.has(parent) || isInside(parent));
  };
  return ids.flatMap((id) => (!isLinkId(id) && entities[id] && !isInside(id) ? [id] : []));
}

/** Containers come before what stands in them. */
function withContents(model: Model, tops: readonly EntityId[]): readonly Entity[] {
  const index = indexOf(model);
  const found: Entity[] = tops.flatMap((id) => model.entities[id] ?? []);
  // The list grows while it is walked.
  for (const entity of found) for (const kind of kindNames) found.push(...index.childrenOf(entity.id, kind));
  return found;
}

interface Copying {
  readonly of: ReadonlyMap<EntityId, EntityId>;
  readonly placeOf: (id: EntityId) => Point | undefined;
}

function entityCopies(model: Model, originals: readonly Entity[], { of, placeOf }: Copying): readonly Command[] {
  const taken = new Map<Kind, Set<string>>();
  return originals.map((original) => {
    const { id, kind, name, seq: _seq, parent, ...fields } = original;
    const names = taken.get(kind) ?? namesOf(model, kind);
    // Zones are told apart by their region: the copy of a region holds zones of the same names.
    const copied = kind === 'zone' && parent && of.has(parent) ? name : nextName(names, name);
    taken.set(kind, names.add(copied));
    const at = placeOf(id);
    const args = {
      id: of.get(id),
      name: copied,
      ...(parent ? { parent: of.get(parent) ?? parent } : {}),
      fields: renamed(own(fields), of),
      ...(at ? { at: { x: at.x, y: at.y } } : {}),
    };
    return { type: 'entity.add', args } as Command; // id, parent and fields are those of an entity of one kind
  });
}

/** The Istio name of a cluster is its own: the copy goes by its new name. */
function own(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { clusterName: _own, ...rest } = fields;
  return rest;
}

const TRUST: ReadonlySet<string> = new Set(['remoteSecret', 'federation', 'networkRoute']);

function linkCopies(link: Link, of: ReadonlyMap<EntityId, EntityId>, wired: boolean): readonly Command[] {
  const { id: _id, kind, from, to, seq: _seq, ...values } = link;
  const [newFrom, newTo] = [of.get(from), of.get(to)];
  const both = newFrom !== undefined && newTo !== undefined;
  if (!both && newFrom === undefined && newTo === undefined) return [];
  if (!both && TRUST.has(kind) && !(wired && kind === 'remoteSecret')) return [];
  const args = { kind, from: newFrom ?? from, to: newTo ?? to, values: renamed(values, of) };
  return [{ type: 'link.add', args } as Command]; // ends of the same kinds as those of the original
}

/** A value with every mention of an original replaced by its copy. */
function renamed<T>(value: T, of: ReadonlyMap<EntityId, EntityId>): T {
  const known: ReadonlyMap<string, string> = of;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return known.get(part) ?? part;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, walk(member)]));
  };
  return walk(value) as T; // ids are replaced by ids of the same kind, nothing else changes
}
