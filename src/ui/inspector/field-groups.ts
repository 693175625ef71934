import type { Kind, LinkKind } from '../../core/design/ids.ts';

/** The facts asked first, for each kind, in this order; all others stand in the list below. */
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
  note: ['text'],
  remoteSecret: ['type', 'key', 'server'],
  control: [],
  call: [],
  placement: [],
  stub: [],
  serviceEntry: [],
  federation: ['bundleExchanged', 'exports'],
  networkRoute: [],
};

/** Further facts that are shown even while nobody has said them, because rules, runbook or readers ask for them most. */
export const notableFacts: Readonly<Partial<Record<Kind | LinkKind, readonly string[]>>> = {
  cluster: ['istioVersion', 'podCidr', 'apiServer', 'ca'],
  gateway: ['scheme', 'ports', 'replicas'],
  service: ['outlierDetection', 'failover'],
  mesh: ['trustDomainAliases'],
};
