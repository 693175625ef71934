import { ReactFlow } from '@xyflow/react';
import { anyName } from '../../core/testing/arbitraries.ts';
import { clock } from '../../platform/clock.ts';
import { nothing } from './not-there.ts';

export const panel = [ReactFlow, anyName, clock, nothing];
