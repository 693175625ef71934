import type { FieldChange, FieldValues } from '../fields.ts';
import type { EntityId, Kind } from '../ids.ts';
import { ca } from './ca.ts';
import { cluster } from './cluster.ts';
import type { KindSpec } from './define-kind.ts';
import { gateway } from './gateway.ts';
import { mesh } from './mesh.ts';
import { network } from './network.ts';
import { note } from './note.ts';
import { region } from './region.ts';
import { service } from './service.ts';
import { team } from './team.ts';
import { vm } from './vm.ts';
import { zone } from './zone.ts';

/** Every kind of entity. One file and one line here make a new one. */
export const kinds = { mesh, network, region, zone, cluster, gateway, service, vm, ca, team, note } as const satisfies {
  readonly [K in Kind]: KindSpec & { readonly kind: K };
};

interface EntityBase<K extends Kind> {
  readonly id: EntityId<K>;
  readonly kind: K;
  readonly name: string;
  /** Order in which the entities were made: the document order of the sketch, and the order of hues. */
  readonly seq: number;
  /** What it stands in. Absent: on the board. */
  readonly parent?: EntityId;
}

type FieldsOf<K extends Kind> = (typeof kinds)[K]['fields'];

/** The only way to name the type of an entity. */
export type EntityOf<K extends Kind> = K extends Kind ? EntityBase<K> & FieldValues<FieldsOf<K>> : never;

export type Entity = EntityOf<Kind>;

/** A change of some fields of one kind; null takes a statement back. */
export type ChangeOf<K extends Kind> = FieldChange<FieldsOf<K>>;
