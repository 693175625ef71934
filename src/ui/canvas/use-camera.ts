import { useEffect } from 'react';
import type { CameraTarget } from '../../app/state.ts';
import type { Box } from '../../core/base/geometry.ts';
import { inflate, union } from '../../core/base/geometry.ts';
import type { ElementId, EntityId } from '../../core/design/ids.ts';
import { isLinkId } from '../../core/design/ids.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { useApp } from '../use-app.ts';
import type { Board } from './board.ts';
import { viewOf } from './reveal.ts';

export const ZOOM = { min: 0.05, max: 2.5 } as const;

/** Does what the application asks of the camera. The scene is the one of the moment when a request comes. */
export function useCamera(board: Board, scene: Scene): void {
  const request = useApp(({ ui }) => ui.camera);
  useEffect(() => {
    const pane = document.querySelector('[data-board]')?.getBoundingClientRect();
    if (pane) void turnTo(board, request?.target ?? 'all', { scene, pane: { w: pane.width, h: pane.height } });
    // A request is answered once: what the scene becomes later is no reason to turn the camera again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [board, request]);
}

interface Sight {
  readonly scene: Scene;
  readonly pane: { readonly w: number; readonly h: number };
}

const SMOOTH_MS = 180;

function turnTo({ flow, ground }: Board, target: CameraTarget, { scene, pane }: Sight): Promise<boolean> {
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : SMOOTH_MS;
  if (target === 'in') return flow.zoomIn({ duration });
  if (target === 'out') return flow.zoomOut({ duration });
  if (target === 'reset') return flow.zoomTo(1, { duration });
  const box = target === 'all' ? scene.bounds : boxAround(scene, ground().index, target);
  if (!box) return Promise.resolve(false);
  // The whole drawing is shown at once: it is another one, and there is no way from the last to follow.
  return flow.setViewport(viewOf(box, pane, { min: ZOOM.min }), { duration: target === 'all' ? 0 : duration });
}

/** Around everything that shows the elements; parts of a card count as the card. */
function boxAround(scene: Scene, index: ModelIndex, ids: readonly ElementId[]): Box | undefined {
  const boxes = ids.flatMap((id) => boxesOf(scene, index, id));
  const around = union(boxes);
  return around && inflate(around, 40);
}

function boxesOf(scene: Scene, index: ModelIndex, id: ElementId): readonly Box[] {
  if (isLinkId(id)) {
    const link = index.link(id);
    return link ? [...boxesOf(scene, index, link.from), ...boxesOf(scene, index, link.to)] : [];
  }
  const own = scene.boxes.get(id);
  if (own) return [own];
  return holdersOf(scene, index, id).flatMap((holder) => scene.boxes.get(holder) ?? []);
}

/** The cards that show a part, or the members of a network or mesh. */
function holdersOf(scene: Scene, index: ModelIndex, id: EntityId): readonly EntityId[] {
  const parent = index.get(id)?.parent;
  if (parent) return [parent];
  const hull = scene.hulls.find((one) => one.id === id);
  if (hull) return hull.members;
  return (['placement', 'stub', 'serviceEntry'] as const).flatMap((kind) => index.from(id, kind).map(({ to }) => to));
}
