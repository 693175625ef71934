import type { Chicken } from './chicken.ts';
import { create } from 'mutative';

export type Egg = { readonly chicken: Chicken; readonly make: typeof create };
