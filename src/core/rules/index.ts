import { configNotSynchronised } from './controlplane/config-not-synchronised.ts';
import { externalMissingConfigCluster } from './controlplane/external-missing-config-cluster.ts';
import { hostnameDiscoveryAddress } from './controlplane/hostname-discovery-address.ts';
import { invalidControlPlane } from './controlplane/invalid-control-plane.ts';
import { istiodNotExposed } from './controlplane/istiod-not-exposed.ts';
import { noControlPlane } from './controlplane/no-control-plane.ts';
import { primaryCannotReadRemote } from './controlplane/primary-cannot-read-remote.ts';
import { systemNamespaceMismatch } from './controlplane/system-namespace-mismatch.ts';
import { unmanagedRemote } from './controlplane/unmanaged-remote.ts';
import { unreachablePrimary } from './controlplane/unreachable-primary.ts';
import type { Rule } from './define-rule.ts';
import { apiServerUnreachable } from './discovery/api-server-unreachable.ts';
import { clustersNotJoined } from './discovery/clusters-not-joined.ts';
import { loopbackApiServer } from './discovery/loopback-api-server.ts';
import { missingRemoteSecret } from './discovery/missing-remote-secret.ts';
import { noFailoverEndpoints } from './discovery/no-failover-endpoints.ts';
import { oneWaySecrets } from './discovery/one-way-secrets.ts';
import { remoteSecretNameMismatch } from './discovery/remote-secret-name-mismatch.ts';
import { secretCrossesMesh } from './discovery/secret-crosses-mesh.ts';
import { secretInRemoteCluster } from './discovery/secret-in-remote-cluster.ts';
import { secretWrongNamespace } from './discovery/secret-wrong-namespace.ts';
import { headlessNotResolvable } from './dns/headless-not-resolvable.ts';
import { missingServiceStub } from './dns/missing-service-stub.ts';
import { serviceCidrOverlap } from './dns/service-cidr-overlap.ts';
import { serviceEntryNeedsDnsProxy } from './dns/service-entry-needs-dns-proxy.ts';
import { trustBundleNotExchanged } from './federation/trust-bundle-not-exchanged.ts';
import { ingressDoublesAsEastWest } from './gateway/ingress-doubles-as-east-west.ts';
import { ipFamilyMismatch } from './gateway/ip-family-mismatch.ts';
import { l7LoadBalancer } from './gateway/l7-load-balancer.ts';
import { missingPort } from './gateway/missing-port.ts';
import { noReachableAddress } from './gateway/no-reachable-address.ts';
import { servicesNotExposed } from './gateway/services-not-exposed.ts';
import { availabilityRankRule } from './ha/availability-rank.ts';
import { singleControlPlane } from './ha/single-control-plane.ts';
import { namespaceSamenessCollision } from './naming/namespace-sameness-collision.ts';
import { servicePortNameMismatch } from './naming/service-port-name-mismatch.ts';
import { serviceShapeMismatch } from './naming/service-shape-mismatch.ts';
import { gatewayNetworkMismatch } from './network/gateway-network-mismatch.ts';
import { gatewayWithoutNetworkLabel } from './network/gateway-without-network-label.ts';
import { missingEastWestGateway } from './network/missing-east-west-gateway.ts';
import { overlappingPodCidr } from './network/overlapping-pod-cidr.ts';
import { plaintextCrossNetwork } from './network/plaintext-cross-network.ts';
import { sameIdNotRoutable } from './network/same-id-not-routable.ts';
import { unsetNetwork } from './network/unset-network.ts';
import { vmNeedsGateway } from './network/vm-needs-gateway.ts';
import { duplicateClusterName } from './structure/duplicate-cluster-name.ts';
import { invalidClusterName } from './structure/invalid-cluster-name.ts';
import { aliasBroadensIdentity } from './trust/alias-broadens-identity.ts';
import { rootMismatch } from './trust/root-mismatch.ts';
import { selfSignedCa } from './trust/self-signed-ca.ts';
import { sharedIntermediateKey } from './trust/shared-intermediate-key.ts';
import { trustDomainMismatch } from './trust/trust-domain-mismatch.ts';

/** Every rule, sorted by id. One file and one line here make a new one. */
export const allRules: readonly Rule[] = [
  configNotSynchronised,
  externalMissingConfigCluster,
  hostnameDiscoveryAddress,
  invalidControlPlane,
  istiodNotExposed,
  noControlPlane,
  primaryCannotReadRemote,
  systemNamespaceMismatch,
  unmanagedRemote,
  unreachablePrimary,
  apiServerUnreachable,
  clustersNotJoined,
  loopbackApiServer,
  missingRemoteSecret,
  noFailoverEndpoints,
  oneWaySecrets,
  remoteSecretNameMismatch,
  secretCrossesMesh,
  secretInRemoteCluster,
  secretWrongNamespace,
  headlessNotResolvable,
  missingServiceStub,
  serviceCidrOverlap,
  serviceEntryNeedsDnsProxy,
  trustBundleNotExchanged,
  ingressDoublesAsEastWest,
  ipFamilyMismatch,
  l7LoadBalancer,
  missingPort,
  noReachableAddress,
  servicesNotExposed,
  availabilityRankRule,
  singleControlPlane,
  namespaceSamenessCollision,
  servicePortNameMismatch,
  serviceShapeMismatch,
  gatewayNetworkMismatch,
  gatewayWithoutNetworkLabel,
  missingEastWestGateway,
  overlappingPodCidr,
  plaintextCrossNetwork,
  sameIdNotRoutable,
  unsetNetwork,
  vmNeedsGateway,
  duplicateClusterName,
  invalidClusterName,
  aliasBroadensIdentity,
  rootMismatch,
  selfSignedCa,
  sharedIntermediateKey,
  trustDomainMismatch,
];
