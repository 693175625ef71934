import { memo } from 'react';
import type { GatewayMark } from '../../../core/scene/scene.ts';
import { touchable } from '../gestures/touched.ts';
import { useSentence } from '../use-sentence.ts';
import { toneAttribute } from './tone.ts';

/** The diamonds of gateways, on the borders they guard. */
export const GatewayLayer = memo(function GatewayLayer({ gateways }: { gateways: readonly GatewayMark[] }) {
  return (
    <div className="cv-layer cv-at-gateways">
      {gateways.map((mark) => (
        <GatewayDiamond key={mark.id} mark={mark} />
      ))}
    </div>
  );
});

const GatewayDiamond = memo(function GatewayDiamond({ mark }: { mark: GatewayMark }) {
  const { id, cluster, centre, size, letters } = mark;
  const half = size / 2;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cv-gateway"
      data-tone={toneAttribute(mark.tone)}
      data-letters={letters}
      style={{ left: centre.x - half, top: centre.y - half, width: size, height: size }}
      aria-label={useSentence(id)}
      {...touchable(id, cluster)}
    >
      <svg viewBox={`${-half} ${-half} ${size} ${size}`} width={size} height={size} aria-hidden="true">
        <path d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`} />
        <text y={3.5}>{letters}</text>
      </svg>
    </button>
  );
});
