import { ReactFlow } from '@xyflow/react';
import { state } from '../../app/state.ts';

export const innocentCanvas = [ReactFlow, state];
