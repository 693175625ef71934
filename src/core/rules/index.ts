import { gatewayKindMismatch } from './ambient/gateway-kind-mismatch.ts';
import { istiodOverHbone } from './ambient/istiod-over-hbone.ts';
import { mixedDataplaneCrossNetwork } from './ambient/mixed-dataplane-cross-network.ts';
import { multiNetworkNotEnabled } from './ambient/multi-network-not-enabled.ts';
import { primaryRemoteUnsupported } from './ambient/primary-remote-unsupported.ts';
import { serviceNotGlobal } from './ambient/service-not-global.ts';
import { sharedRootRequired } from './ambient/shared-root-required.ts';
import { singleNetworkUntested } from './ambient/single-network-untested.ts';
import { ambientTrustDomainMismatch } from './ambient/trust-domain-mismatch.ts';
import { waypointNotUniform } from './ambient/waypoint-not-uniform.ts';
import { controlPlaneWatchLoad } from './capacity/control-plane-watch-load.ts';
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
import { publicEastWest } from './exposure/public-east-west.ts';
import { publicIstiod } from './exposure/public-istiod.ts';
import { duplicateMeshId } from './federation/duplicate-mesh-id.ts';
import { hostnameCollision } from './federation/hostname-collision.ts';
import { noGateway } from './federation/no-gateway.ts';
import { serviceNotExported } from './federation/service-not-exported.ts';
import { sharedTrustDomainName } from './federation/shared-trust-domain-name.ts';
import { trustBundleNotExchanged } from './federation/trust-bundle-not-exchanged.ts';
import { trustDomainNotAccepted } from './federation/trust-domain-not-accepted.ts';
import { ingressDoublesAsEastWest } from './gateway/ingress-doubles-as-east-west.ts';
import { ipFamilyMismatch } from './gateway/ip-family-mismatch.ts';
import { l7LoadBalancer } from './gateway/l7-load-balancer.ts';
import { missingPort } from './gateway/missing-port.ts';
import { noReachableAddress } from './gateway/no-reachable-address.ts';
import { servicesNotExposed } from './gateway/services-not-exposed.ts';
import { availabilityRankRule } from './ha/availability-rank.ts';
import { regionWithoutControlPlane } from './ha/region-without-control-plane.ts';
import { singleControlPlane } from './ha/single-control-plane.ts';
import { singleReplica } from './ha/single-replica.ts';
import { gatewayRevisionMismatch } from './install/gateway-revision-mismatch.ts';
import { meshIdMismatch } from './install/mesh-id-mismatch.ts';
import { platformPrerequisite } from './install/platform-prerequisite.ts';
import { unsupportedKubernetes } from './install/unsupported-kubernetes.ts';
import { versionSkew } from './install/version-skew.ts';
import { crossRegionSpread } from './locality/cross-region-spread.ts';
import { distributeWithFailover } from './locality/distribute-with-failover.ts';
import { failoverTargetAbsent } from './locality/failover-target-absent.ts';
import { failoverWithoutOutlierDetection } from './locality/failover-without-outlier-detection.ts';
import { missingRegion } from './locality/missing-region.ts';
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
import { infraServiceNotClusterLocal } from './tenancy/infra-service-not-cluster-local.ts';
import { isolationLeak } from './tenancy/isolation-leak.ts';
import { noAuthorizationPolicy } from './tenancy/no-authorization-policy.ts';
import { overlappingDiscoverySelectors } from './tenancy/overlapping-discovery-selectors.ts';
import { prodAndTestInOneMesh } from './tenancy/prod-and-test-in-one-mesh.ts';
import { sharedControlPlaneBetweenTenants } from './tenancy/shared-control-plane-between-tenants.ts';
import { aliasBroadensIdentity } from './trust/alias-broadens-identity.ts';
import { rootMismatch } from './trust/root-mismatch.ts';
import { selfSignedCa } from './trust/self-signed-ca.ts';
import { sharedIntermediateKey } from './trust/shared-intermediate-key.ts';
import { trustDomainMismatch } from './trust/trust-domain-mismatch.ts';

/** Every rule, sorted by id. One file and one line here make a new one. */
export const allRules: readonly Rule[] = [
  gatewayKindMismatch,
  istiodOverHbone,
  mixedDataplaneCrossNetwork,
  multiNetworkNotEnabled,
  primaryRemoteUnsupported,
  serviceNotGlobal,
  sharedRootRequired,
  singleNetworkUntested,
  ambientTrustDomainMismatch,
  waypointNotUniform,
  controlPlaneWatchLoad,
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
  publicEastWest,
  publicIstiod,
  duplicateMeshId,
  hostnameCollision,
  noGateway,
  serviceNotExported,
  sharedTrustDomainName,
  trustBundleNotExchanged,
  trustDomainNotAccepted,
  ingressDoublesAsEastWest,
  ipFamilyMismatch,
  l7LoadBalancer,
  missingPort,
  noReachableAddress,
  servicesNotExposed,
  availabilityRankRule,
  regionWithoutControlPlane,
  singleControlPlane,
  singleReplica,
  gatewayRevisionMismatch,
  meshIdMismatch,
  platformPrerequisite,
  unsupportedKubernetes,
  versionSkew,
  crossRegionSpread,
  distributeWithFailover,
  failoverTargetAbsent,
  failoverWithoutOutlierDetection,
  missingRegion,
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
  infraServiceNotClusterLocal,
  isolationLeak,
  noAuthorizationPolicy,
  overlappingDiscoverySelectors,
  prodAndTestInOneMesh,
  sharedControlPlaneBetweenTenants,
  aliasBroadensIdentity,
  rootMismatch,
  selfSignedCa,
  sharedIntermediateKey,
  trustDomainMismatch,
];
