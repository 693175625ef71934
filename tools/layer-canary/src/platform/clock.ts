import type { Clock } from '../app/ports.ts';
import { state } from '../app/state.ts';

export const clock: Clock = () => state;
