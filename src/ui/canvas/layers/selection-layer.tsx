import { memo } from 'react';
import { isLinkId } from '../../../core/design/ids.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import type { Route, Scene } from '../../../core/scene/scene.ts';
import { useApp } from '../../use-app.ts';
import type { Shape } from '../shapes.ts';
import { presenceShape, shapesOf } from '../shapes.ts';
import { useCanvas } from '../use-board.ts';

/** 2 px of accent at 3 px from the border: the middle of the stroke lies here. */
const RING_PX = 4.5;
const GRIP_PX = 7;

/** Rings around what is selected, and the selected lines once more in the accent. */
export const SelectionLayer = memo(function SelectionLayer({ scene }: { scene: Scene }) {
  const selection = useApp(({ ui }) => ui.selection);
  const model = useApp(({ doc }) => doc.design.model);
  const index = useCanvas(({ preview }) => preview?.index) ?? indexOf(model);
  const chosen = new Set(selection);
  // Grips say that a thing has a place of its own on the board.
  const hasGrips = selection.length === 1 && selection.some((id) => !isLinkId(id) && scene.boxes.has(id));
  return (
    <svg className="cv-layer cv-at-selection" aria-hidden="true">
      {selection
        .flatMap((id) => shapesOf(scene, index, { id, by: RING_PX }))
        .map((shape) => (
          <Ring key={shape.key} shape={shape} hasGrips={hasGrips} />
        ))}
      {selection.map((id) => {
        const shape = presenceShape(scene, index, id);
        return shape && <Ring key={id} shape={shape} hasGrips={false} />;
      })}
      {scene.routes
        .filter(({ links }) => links.some((link) => chosen.has(link)))
        .map((route) => (
          <SelectedLine key={route.key} route={route} />
        ))}
      {scene.gateways
        .filter(({ id }) => chosen.has(id))
        .map(({ id, centre, size }) => {
          // A diamond's sides are nearer to its middle than its tips: 3 px between parallel sides is this much at a tip.
          const reach = size / 2 + 6;
          return (
            <path
              key={id}
              className="cv-ring"
              d={`M${centre.x} ${centre.y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`}
            />
          );
        })}
    </svg>
  );
});

function Ring({ shape: { box, radius }, hasGrips }: { shape: Shape; hasGrips: boolean }) {
  return (
    <>
      <rect className="cv-ring" x={box.x} y={box.y} width={box.w} height={box.h} rx={radius} />
      {hasGrips &&
        [box.x, box.x + box.w].flatMap((x) =>
          [box.y, box.y + box.h].map((y) => (
            <rect
              key={`${x} ${y}`}
              className="cv-grip"
              x={x - GRIP_PX / 2}
              y={y - GRIP_PX / 2}
              width={GRIP_PX}
              height={GRIP_PX}
              rx={2}
            />
          )),
        )}
    </>
  );
}

const SelectedLine = memo(function SelectedLine({ route }: { route: Route }) {
  return <path className="cv-selected-line" d={route.rest ? `${route.path} ${route.rest}` : route.path} />;
});
