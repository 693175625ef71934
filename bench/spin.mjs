// @ts-check

/** Milliseconds of a fixed amount of work: tells a busy machine from a quiet one. */
export function spin() {
  const start = performance.now();
  let x = 1;
  for (let n = 0; n < 40_000_000; n++) x = (x * 1_103_515_245 + 12_345) & 0x7fffffff;
  return x < 0 ? 0 : performance.now() - start;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** @param {number} value */
export const rounded = (value) => Math.round(value * 1000) / 1000;

/**
 * Figures taken while the machine changed its speed by more than 2x say nothing.
 * @param {readonly number[]} spins
 */
export const isVoid = (spins) => Math.max(...spins) > 2 * Math.min(...spins);
