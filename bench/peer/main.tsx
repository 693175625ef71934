// The peer: React Flow as its documentation shows it, controlled, with the same boxes and links as the product.
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import { type Box, topology } from '../topology.mjs';
import './peer.css';

const count = Number(new URLSearchParams(location.search).get('clusters') ?? 20);
const { regions, zones, clusters, leaves, links } = topology(count);

const toNode = (box: Box): Node => ({
  id: box.id,
  data: { label: box.name },
  position: { x: box.x, y: box.y },
  style: { width: box.w, height: box.h },
  ...(box.parent ? { parentId: box.parent } : {}),
});

const startNodes = [...regions, ...zones, ...clusters, ...leaves].map(toNode);
const startEdges: Edge[] = links.map(({ from, to }) => ({ id: `${from}>${to}`, source: from, target: to }));

function Peer() {
  const [nodes, , onNodesChange] = useNodesState(startNodes);
  const [edges, , onEdgesChange] = useEdgesState(startEdges);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.02}
      fitView
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Peer />);
