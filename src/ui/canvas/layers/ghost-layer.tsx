import { useStore } from '@xyflow/react';
import { useCanvas } from '../use-board.ts';
import { KindGlyph } from '../nodes/kind-glyph.tsx';

/** The picture of a new thing, or of one that leaves its card, under the pointer and over all panels. */
export function GhostLayer() {
  const ghost = useCanvas((state) => state.ghost);
  const zoom = useStore(({ transform }) => (ghost?.size ? transform[2] : 1));
  if (!ghost) return null;
  const { kind, label, at, size } = ghost;
  const box = size
    ? { width: size.w * zoom, height: size.h * zoom, left: at.x - (size.w * zoom) / 2, top: at.y - (size.h * zoom) / 2 }
    : { left: at.x, top: at.y };
  return (
    <div className="cv-ghost" data-kind={kind} data-boxed={size ? true : undefined} style={box}>
      <span>
        <KindGlyph kind={kind} />
        {label}
      </span>
    </div>
  );
}
