import {
  Background,
  BackgroundVariant,
  EdgeLabelRenderer,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import type { KeyboardEvent, MouseEvent, PointerEvent, TouchEvent } from 'react';
import { useState } from 'react';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { onBoardKey, renameAt } from './board-keys.ts';
import type { Board } from './board.ts';
import { createBoard } from './board.ts';
import './canvas.css';
import { ConnectMenu } from './connect-menu.tsx';
import { hoverOnBoard, leaveBoard } from './gestures/hover.ts';
import { pressOnBoard } from './gestures/press.ts';
import { touchedBy } from './gestures/touched.ts';
import { GhostLayer } from './layers/ghost-layer.tsx';
import { PointerChip } from './layers/pointer-chip.tsx';
import { SceneLayers } from './layers/scene-layers.tsx';
import { nodeTypes } from './nodes/index.ts';
import { canvasWords } from './strings/canvas-words.ts';
import type { FlowNode } from './to-flow-nodes.ts';
import { Legend } from './tools/legend.tsx';
import { MiniMap } from './tools/mini-map.tsx';
import { ZoomTool } from './tools/zoom-tool.tsx';
import { BoardContext, useBoardWorld } from './use-board.ts';
import { useCamera, ZOOM } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useKeepWhole } from './use-keep-whole.ts';
import { bandOf } from './zoom-band.ts';

/** The drawing board: everything between the panels. */
export function DesignCanvas() {
  return (
    <ReactFlowProvider>
      <Surface />
    </ReactFlowProvider>
  );
}

/** The middle button pans. The left one selects, drags, wires and places: gestures/press.ts. */
const PAN_BUTTONS = [1];

function Surface() {
  const app = useAppHandle();
  const text = useText();
  const flow = useReactFlow<FlowNode>();
  const [board] = useState(() => createBoard(app, flow));
  const { nodes, scene, settled } = useDrawing(board);
  const tool = useApp(({ ui }) => ui.tool);
  const band = useStore(({ transform }) => bandOf(transform[2]));
  useBoardWorld(board);
  useCamera(board, scene);
  useKeepWhole(board, scene);
  const [events] = useState(() => eventsOf(board));
  return (
    <BoardContext value={board}>
      <div className="cv-board" data-board="" data-zoom={band} data-tool={tool}>
        <ReactFlow
          nodes={nodes}
          nodeTypes={nodeTypes}
          minZoom={ZOOM.min}
          maxZoom={ZOOM.max}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          panOnDrag={PAN_BUTTONS}
          panOnScroll
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          disableKeyboardA11y
          attributionPosition="top-right"
          tabIndex={0}
          aria-label={text(canvasWords.board)}
          aria-description={text(canvasWords.boardHelp)}
          {...events}
        >
          <Background variant={BackgroundVariant.Dots} gap={16} size={2} />
          {/* React Flow looks its portals up in the page at every step: this one comes before all nodes, ViewportPortal's after. */}
          <EdgeLabelRenderer>
            <SceneLayers scene={scene} settled={settled} />
          </EdgeLabelRenderer>
        </ReactFlow>
        <ZoomTool />
        <Legend scene={settled} />
        <MiniMap scene={settled} />
        <GhostLayer />
        <PointerChip />
        <ConnectMenu />
      </div>
    </BoardContext>
  );
}

/** One set of listeners for everything that is drawn: what was meant is read from the attributes of what was touched. */
const eventsOf = (board: Board) => ({
  onPointerDown: (event: PointerEvent) => pressOnBoard(board, event.nativeEvent),
  onPointerMove: (event: PointerEvent) => hoverOnBoard(board, event),
  onPointerLeave: () => leaveBoard(board),
  onDoubleClick: (event: MouseEvent) => renameAt(board, event.target),
  onKeyDown: (event: KeyboardEvent) => {
    if (onBoardKey(board, event)) event.preventDefault();
  },
  // One finger on a thing drags the thing; anywhere else, and with two fingers, it moves the view.
  onTouchStartCapture: (event: TouchEvent) => {
    if (event.touches.length === 1 && touchedBy(event.target)) event.stopPropagation();
  },
});
