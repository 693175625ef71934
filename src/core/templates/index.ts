import { ambientMultiNetwork } from './ambient-multi-network.ts';
import { blueGreen } from './blue-green.ts';
import type { Template } from './define-template.ts';
import { externalControlPlane } from './external-control-plane.ts';
import { federatedMeshes } from './federated-meshes.ts';
import { multiPrimaryMultiNetwork } from './multi-primary-multi-network.ts';
import { multiPrimary } from './multi-primary.ts';
import { primaryPerRegion } from './primary-per-region.ts';
import { primaryRemoteMultiNetwork } from './primary-remote-multi-network.ts';
import { primaryRemote } from './primary-remote.ts';
import { sharedControlPlanes } from './shared-control-planes.ts';
import { singleCluster } from './single-cluster.ts';

/** Every template, in the order of the gallery. One file and one line here make a new one. */
export const templates: readonly Template[] = [
  singleCluster,
  primaryRemote,
  multiPrimary,
  multiPrimaryMultiNetwork,
  primaryRemoteMultiNetwork,
  externalControlPlane,
  primaryPerRegion,
  federatedMeshes,
  ambientMultiNetwork,
  sharedControlPlanes,
  blueGreen,
];
