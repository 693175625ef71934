import { memo } from 'react';
import type { EntityId } from '../../../core/design/ids.ts';
import type { ModelIndex } from '../../../core/design/model-index.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import type { Scene } from '../../../core/scene/scene.ts';
import { useApp } from '../../use-app.ts';
import { connectChoices } from '../gestures/connect-choices.ts';
import { stopsOf } from '../outline-order.ts';
import { shapesOf } from '../shapes.ts';
import { useCanvas } from '../use-board.ts';

/** While a wire is drawn: everything it may end at lights up, and the line follows the pointer. */
export const WireLayer = memo(function WireLayer({ scene }: { scene: Scene }) {
  const model = useApp(({ doc }) => doc.design.model);
  const clicked = useApp(({ ui }) => ui.connectFrom);
  const dragged = useCanvas(({ wire }) => wire?.from);
  const from = dragged ?? clicked;
  if (!from) return null;
  return (
    <svg className="cv-layer cv-at-selection" aria-hidden="true">
      <AllowedEnds scene={scene} index={indexOf(model)} from={from} />
      {shapesOf(scene, indexOf(model), { id: from, by: 3 }).map(({ key, box, radius }) => (
        <rect key={key} className="cv-wire-from" x={box.x} y={box.y} width={box.w} height={box.h} rx={radius} />
      ))}
      <WireLine />
    </svg>
  );
});

interface Ends {
  readonly scene: Scene;
  readonly index: ModelIndex;
  readonly from: EntityId;
}

const AllowedEnds = memo(function AllowedEnds({ scene, index, from }: Ends) {
  const over = useCanvas(({ wire }) => wire?.over);
  const ends = [...new Set(stopsOf(index).map(({ id }) => id))].filter(
    (id) => connectChoices(index, from, id).choices.length > 0,
  );
  return ends
    .flatMap((id) => shapesOf(scene, index, { id, by: 3 }).map((shape) => ({ id, ...shape })))
    .map(({ id, key, box, radius }) => (
      <rect
        key={key}
        className="cv-allowed"
        data-over={id === over ? true : undefined}
        x={box.x}
        y={box.y}
        width={box.w}
        height={box.h}
        rx={radius}
      />
    ));
});

function WireLine() {
  const wire = useCanvas((state) => state.wire);
  if (!wire) return null;
  const { start, end } = wire;
  return (
    <g className="cv-wire" data-refused={wire.allowed ? undefined : true}>
      <path d={`M${start.x} ${start.y}L${end.x} ${end.y}`} />
      <circle cx={start.x} cy={start.y} r={3.5} />
      <circle cx={end.x} cy={end.y} r={3.5} />
    </g>
  );
}
