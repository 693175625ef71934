import { remembered } from '../../app/remembered.ts';
import { printSketch } from '../../core/sketch/print.ts';

/** The drawing as a sketch. Printed once for each model, so a selector may return it. */
export const sketchOf = remembered(printSketch);
