import { invalidControlPlane } from './controlplane/invalid-control-plane.ts';
import { istiodNotExposed } from './controlplane/istiod-not-exposed.ts';
import { noControlPlane } from './controlplane/no-control-plane.ts';
import { primaryCannotReadRemote } from './controlplane/primary-cannot-read-remote.ts';
import { unreachablePrimary } from './controlplane/unreachable-primary.ts';
import type { Rule } from './define-rule.ts';
import { missingRemoteSecret } from './discovery/missing-remote-secret.ts';
import { noFailoverEndpoints } from './discovery/no-failover-endpoints.ts';
import { remoteSecretNameMismatch } from './discovery/remote-secret-name-mismatch.ts';
import { missingServiceStub } from './dns/missing-service-stub.ts';
import { serviceEntryNeedsDnsProxy } from './dns/service-entry-needs-dns-proxy.ts';
import { trustBundleNotExchanged } from './federation/trust-bundle-not-exchanged.ts';
import { noReachableAddress } from './gateway/no-reachable-address.ts';
import { servicesNotExposed } from './gateway/services-not-exposed.ts';
import { availabilityRankRule } from './ha/availability-rank.ts';
import { singleControlPlane } from './ha/single-control-plane.ts';
import { gatewayNetworkMismatch } from './network/gateway-network-mismatch.ts';
import { gatewayWithoutNetworkLabel } from './network/gateway-without-network-label.ts';
import { missingEastWestGateway } from './network/missing-east-west-gateway.ts';
import { unsetNetwork } from './network/unset-network.ts';
import { duplicateClusterName } from './structure/duplicate-cluster-name.ts';
import { rootMismatch } from './trust/root-mismatch.ts';
import { selfSignedCa } from './trust/self-signed-ca.ts';
import { trustDomainMismatch } from './trust/trust-domain-mismatch.ts';

/** Every rule, sorted by id. One file and one line here make a new one. */
export const allRules: readonly Rule[] = [
  invalidControlPlane,
  istiodNotExposed,
  noControlPlane,
  primaryCannotReadRemote,
  unreachablePrimary,
  missingRemoteSecret,
  noFailoverEndpoints,
  remoteSecretNameMismatch,
  missingServiceStub,
  serviceEntryNeedsDnsProxy,
  trustBundleNotExchanged,
  noReachableAddress,
  servicesNotExposed,
  availabilityRankRule,
  singleControlPlane,
  gatewayNetworkMismatch,
  gatewayWithoutNetworkLabel,
  missingEastWestGateway,
  unsetNetwork,
  duplicateClusterName,
  rootMismatch,
  selfSignedCa,
  trustDomainMismatch,
];
