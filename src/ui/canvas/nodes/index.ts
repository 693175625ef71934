import { ClusterNode } from './cluster-node.tsx';
import { NoteNode } from './note-node.tsx';
import { RegionNode } from './region-node.tsx';
import { VmNode } from './vm-node.tsx';
import { ZoneNode } from './zone-node.tsx';

/** A module constant, as React Flow demands: another object each time would mount every node anew. */
export const nodeTypes = { region: RegionNode, zone: ZoneNode, cluster: ClusterNode, vm: VmNode, note: NoteNode };
