import { describe, expect, it } from 'vitest';
import type { Palette } from './palette.ts';
import { palettes } from './palette.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(palettes))('the %s palette', (_, palette: Palette) => {
  it('has readable text on canvas and cards', () => {
    for (const ground of [palette.canvas, palette.card]) {
      for (const ink of [palette.text, palette.muted, palette.subtle, palette.error]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('has lines and hues that stand out from the canvas', () => {
    for (const line of [palette.region, palette.zone, palette.call, palette.neutral, ...palette.hues]) {
      expect(contrast(line, palette.canvas)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has signs that are readable on a severity', () => {
    for (const severity of [palette.error, palette.warning, palette.info, palette.ok]) {
      expect(contrast(palette.onSeverity, severity)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
