import { useCanvas } from '../use-board.ts';

/** The rectangle that is being drawn to select what it touches. */
export function MarqueeLayer() {
  const box = useCanvas(({ marquee }) => marquee);
  if (!box) return null;
  return (
    <svg className="cv-layer cv-at-selection" aria-hidden="true">
      <rect className="cv-marquee" x={box.x} y={box.y} width={box.w} height={box.h} />
    </svg>
  );
}
