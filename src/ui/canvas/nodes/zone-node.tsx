import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { touchable } from '../gestures/touched.ts';
import type { FlowNode } from '../to-flow-nodes.ts';
import { useName } from '../use-entity.ts';
import { useSentence } from '../use-sentence.ts';
import { Tally } from './tally.tsx';

/** A zone: a dotted frame with a band for its title that no hull covers. */
export const ZoneNode = memo(function ZoneNode({ data }: NodeProps<FlowNode>) {
  const id = data.entityId;
  return (
    <figure className="cv-zone" tabIndex={-1} aria-label={useSentence(id)} {...touchable(id)}>
      <svg className="cv-zone-frame" aria-hidden="true">
        <rect width="100%" height="100%" rx={10} />
      </svg>
      <div className="cv-zone-title">
        <span className="cv-name">{useName(id)}</span>
        <Tally id={id} />
      </div>
    </figure>
  );
});
