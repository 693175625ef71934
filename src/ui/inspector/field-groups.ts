import type { Kind, LinkKind } from '../../core/design/ids.ts';

/** The facts asked first, for each kind; all others stand in the list below. */
export const mainFields: Readonly<Record<Kind | LinkKind, readonly string[]>> = {
  mesh: ['root', 'trustDomain', 'meshId'],
  network: ['flat'],
  region: [],
  zone: [],
  cluster: ['role', 'network', 'mesh', 'dataPlane', 'trustDomain'],
  gateway: ['type', 'networkLabel', 'exposes', 'address'],
  service: ['scope', 'mtls', 'replicas'],
  vm: ['joins', 'network'],
  ca: [],
  team: [],
  note: [],
  remoteSecret: ['type', 'key', 'server'],
  control: [],
  call: [],
  placement: [],
  stub: [],
  serviceEntry: [],
  federation: ['bundleExchanged', 'exports'],
  networkRoute: [],
};
