import { memo } from 'react';
import { indexOf } from '../../../core/design/model-index.ts';
import type { Scene } from '../../../core/scene/scene.ts';
import { useApp } from '../../use-app.ts';
import { shapesOf } from '../shapes.ts';
import { useCanvas } from '../use-board.ts';

/** Outlines what a dragged thing would be dropped into. */
export const HintLayer = memo(function HintLayer({ scene }: { scene: Scene }) {
  const holder = useCanvas(({ hint }) => hint?.holder);
  const allowed = useCanvas(({ hint }) => hint?.allowed ?? false);
  const model = useApp(({ doc }) => doc.design.model);
  if (!holder || !allowed) return null;
  return (
    <svg className="cv-layer cv-at-selection" aria-hidden="true">
      {shapesOf(scene, indexOf(model), { id: holder, by: 3 }).map(({ key, box, radius }) => (
        <rect key={key} className="cv-target" x={box.x} y={box.y} width={box.w} height={box.h} rx={radius} />
      ))}
    </svg>
  );
});
