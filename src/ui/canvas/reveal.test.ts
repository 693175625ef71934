import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VIEW_INSETS, viewOf } from './reveal.ts';

const size = fc.integer({ min: 50, max: 4_000 });
const place = fc.integer({ min: -3_000, max: 3_000 });

test('a fit shows the whole box clear of the tools, never larger than life', () => {
  fc.assert(
    fc.property(place, place, size, size, (x, y, w, h) => {
      const pane = { w: 904, h: 560 };
      const view = viewOf({ x, y, w, h }, pane, { min: 0.01 });
      expect(view.zoom).toBeLessThanOrEqual(1);
      expect(x * view.zoom + view.x).toBeGreaterThanOrEqual(VIEW_INSETS.side - 0.01);
      expect(y * view.zoom + view.y).toBeGreaterThanOrEqual(VIEW_INSETS.top - 0.01);
      expect((x + w) * view.zoom + view.x).toBeLessThanOrEqual(pane.w - VIEW_INSETS.side + 0.01);
      expect((y + h) * view.zoom + view.y).toBeLessThanOrEqual(pane.h - VIEW_INSETS.bottom + 0.01);
    }),
  );
});
