import { memo } from 'react';
import type { Hull } from '../../../core/scene/scene.ts';
import { useApp } from '../../use-app.ts';
import { WireHandle } from '../nodes/wire-handle.tsx';
import { touchable } from '../gestures/touched.ts';
import { useSentence } from '../use-sentence.ts';
import { toneAttribute } from './tone.ts';

/** The outlines of networks (or meshes) under everything else. */
export const HullLayer = memo(function HullLayer({ hulls }: { hulls: readonly Hull[] }) {
  return (
    <svg className="cv-layer cv-at-hulls" aria-hidden="true">
      {hulls.map((hull) => (
        <HullShape key={hull.id} hull={hull} />
      ))}
    </svg>
  );
});

const HullShape = memo(function HullShape({ hull }: { hull: Hull }) {
  // Its ring lies here, under the pill and the words, and not with the other rings above everything.
  const selected = useApp(({ ui }) => ui.selection.includes(hull.id));
  return (
    <g data-tone={toneAttribute(hull.tone)} data-selected={selected}>
      <path className="cv-hull" d={hull.outlines.join('')} />
      {hull.tethers.length > 0 && <path className="cv-tether" d={hull.tethers.join('')} />}
    </g>
  );
});

/** The pills that name them, on their borders. */
export const HullPills = memo(function HullPills({ hulls }: { hulls: readonly Hull[] }) {
  return (
    <div className="cv-layer cv-at-pills">
      {hulls.map((hull) => (
        <HullPill key={hull.id} hull={hull} />
      ))}
    </div>
  );
});

const HullPill = memo(function HullPill({ hull }: { hull: Hull }) {
  const { box, short, name, detail } = hull.pill;
  const sentence = useSentence(hull.id);
  return (
    <div className="cv-network" style={{ left: box.x, top: box.y, width: box.w, height: box.h }}>
      <button
        type="button"
        tabIndex={-1}
        className="cv-network-pill"
        data-tone={toneAttribute(hull.tone)}
        aria-label={sentence}
        {...touchable(hull.id)}
      >
        <span className="cv-swatch" aria-hidden="true" />
        <b>{short}</b>
        {name && <span className="cv-quiet">{name}</span>}
        {detail && <span className="cv-quiet">{`· ${detail}`}</span>}
      </button>
      <WireHandle id={hull.id} />
    </div>
  );
});
