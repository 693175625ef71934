import type { FieldChange, FieldValues } from '../fields.ts';
import type { EntityId, LinkId, LinkKind } from '../ids.ts';
import { call } from './call.ts';
import { control } from './control.ts';
import type { LinkSpec } from './define-link.ts';
import { federation } from './federation.ts';
import { networkRoute } from './network-route.ts';
import { placement } from './placement.ts';
import { remoteSecret } from './remote-secret.ts';
import { serviceEntry } from './service-entry.ts';
import { stub } from './stub.ts';

/** Every kind of link. One file and one line here make a new one. */
export const linkKinds = {
  remoteSecret,
  control,
  call,
  placement,
  stub,
  serviceEntry,
  federation,
  networkRoute,
} as const satisfies {
  readonly [L in LinkKind]: LinkSpec & { readonly kind: L };
};

type Spec<L extends LinkKind> = (typeof linkKinds)[L];

interface LinkBase<L extends LinkKind> {
  readonly id: LinkId<L>;
  readonly kind: L;
  readonly from: EntityId<Spec<L>['from'][number]>;
  readonly to: EntityId<Spec<L>['to'][number]>;
  /** Order in which the links were made. It carries meaning: proxies use the first control plane. */
  readonly seq: number;
}

/** The only way to name the type of a link. */
export type LinkOf<L extends LinkKind> = L extends LinkKind ? LinkBase<L> & FieldValues<Spec<L>['fields']> : never;

export type Link = LinkOf<LinkKind>;

/** A change of some fields of one kind of link; null takes a statement back. */
export type LinkChangeOf<L extends LinkKind> = FieldChange<Spec<L>['fields']>;
