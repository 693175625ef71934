import { useStore } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { memo } from 'react';
import { shallow } from 'zustand/shallow';
import { problemsOf } from '../../../app/derived.ts';
import type { Box, Point } from '../../../core/base/geometry.ts';
import type { EntityId } from '../../../core/design/ids.ts';
import { kindOf } from '../../../core/design/ids.ts';
import type { Scene } from '../../../core/scene/scene.ts';
import { useApp } from '../../use-app.ts';
import { marksOf, problemsHere } from '../badge-marks.ts';
import type { Board } from '../board.ts';
import { followPointer } from '../gestures/pointer-story.ts';
import { toneAttribute } from '../layers/tone.ts';
import { useBoard } from '../use-board.ts';

const SIZE = { w: 126, h: 74 } as const;
const MARGIN_PX = 6;
/** From here on dots would hide the map. */
const MANY = 30;

/** Places of the board on the map. */
interface MapScale {
  readonly scale: number;
  readonly toMap: (at: Point) => Point;
  readonly toBoard: (at: Point) => Point;
}

/** The whole drawing, small: hulls in their hues, problems as dots, and the part that is in view. A press goes there. For the pointer alone: the keyboard has Shift+1, Shift+2 and the outline. */
export const MiniMap = memo(function MiniMap({ scene }: { scene: Scene }) {
  const board = useBoard();
  if (!scene.bounds) return null;
  const map = scaleOf(scene.bounds);
  return (
    <div className="cv-float cv-map nopan" aria-hidden="true" onPointerDown={(event) => press(board, map, event)}>
      <svg width={SIZE.w} height={SIZE.h}>
        <MapPicture scene={scene} map={map} />
        <InView map={map} />
      </svg>
    </div>
  );
});

function scaleOf(bounds: Box): MapScale {
  const scale = Math.min((SIZE.w - 2 * MARGIN_PX) / bounds.w, (SIZE.h - 2 * MARGIN_PX) / bounds.h);
  const [x, y] = [
    (SIZE.w - bounds.w * scale) / 2 - bounds.x * scale,
    (SIZE.h - bounds.h * scale) / 2 - bounds.y * scale,
  ];
  return {
    scale,
    toMap: (at) => ({ x: at.x * scale + x, y: at.y * scale + y }),
    toBoard: (at) => ({ x: (at.x - x) / scale, y: (at.y - y) / scale }),
  };
}

function MapPicture({ scene, map }: { scene: Scene; map: MapScale }) {
  const model = useApp(({ doc }) => doc.design.model);
  const findings = useApp(({ doc }) => problemsOf(doc.design.model));
  const selection = useApp(({ ui }) => ui.selection);
  const boxes = [...scene.boxes];
  const marks = marksOf(scene, { model, findings });
  const small = (box: Box) => ({ ...map.toMap(box), width: box.w * map.scale, height: box.h * map.scale });
  return (
    <>
      {boxes
        .filter(([id]) => isFrame(id))
        .map(([id, box]) => (
          <rect key={id} className="cv-map-frame" rx={3} {...small(box)} />
        ))}
      {scene.hulls.map(({ id, tone, rects }) => (
        <g key={id} data-tone={toneAttribute(tone)}>
          {rects.flat().map((rect) => (
            <rect key={`${rect.x} ${rect.y} ${rect.w} ${rect.h}`} className="cv-map-hull" {...small(rect)} />
          ))}
        </g>
      ))}
      {boxes
        .filter(([id]) => isCard(id))
        .map(([id, box]) => (
          <rect
            key={id}
            className="cv-map-card"
            data-selected={selection.includes(id) || undefined}
            rx={2}
            {...small(box)}
          />
        ))}
      {marks.map(({ key, id, at }) => {
        const { x, y } = map.toMap(at);
        return (
          <circle
            key={key}
            className="cv-map-dot"
            data-severity={problemsHere(model, id)[0]?.severity}
            cx={x}
            cy={y}
            r={marks.length > MANY ? 1.5 : 3}
          />
        );
      })}
    </>
  );
}

const isFrame = (id: EntityId): boolean => kindOf(id) === 'region';

/** A zone is too fine a line for a map. */
const isCard = (id: EntityId): boolean => !isFrame(id) && kindOf(id) !== 'zone';

/** Moves with every step of a pan, so it is drawn alone. */
function InView({ map }: { map: MapScale }) {
  const [x, y, zoom, width, height] = useStore(
    ({ transform, width: w, height: h }) => [...transform, w, h] as const,
    shallow,
  );
  const view = { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
  const at = map.toMap(view);
  const far = map.toMap({ x: view.x + view.w, y: view.y + view.h });
  const [left, top] = [clamp(at.x, SIZE.w), clamp(at.y, SIZE.h)];
  return (
    <rect
      className="cv-map-view"
      x={left}
      y={top}
      width={Math.max(2, clamp(far.x, SIZE.w) - left)}
      height={Math.max(2, clamp(far.y, SIZE.h) - top)}
      rx={4}
    />
  );
}

/** Within the map, and clear of its border. */
const clamp = (value: number, most: number): number => Math.min(most - 3, Math.max(3, value));

function press(board: Board, map: MapScale, event: PointerEvent<HTMLElement>): void {
  event.stopPropagation();
  const frame = event.currentTarget.getBoundingClientRect();
  const goTo = (at: Point): void => {
    const { x, y } = map.toBoard({ x: at.x - frame.x - 1, y: at.y - frame.y - 1 });
    void board.flow.setCenter(x, y, { zoom: board.flow.getZoom() });
  };
  goTo({ x: event.clientX, y: event.clientY });
  followPointer(event.nativeEvent, { begin: () => ({ move: goTo, drop: goTo, cancel: () => undefined }) });
}
