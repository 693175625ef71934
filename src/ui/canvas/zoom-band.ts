/** How much of the drawing can be read: `docs/visual.md`. */
export type ZoomBand = 'near' | 'mid' | 'far' | 'tiny';

/** Below 0.6 the 11 px of the smallest label are under 7 px on the screen. */
const LEAST: readonly (readonly [ZoomBand, number])[] = [
  ['near', 0.6],
  ['mid', 0.38],
  ['far', 0.18],
];

export const bandOf = (zoom: number): ZoomBand => LEAST.find(([, least]) => zoom >= least)?.[0] ?? 'tiny';
