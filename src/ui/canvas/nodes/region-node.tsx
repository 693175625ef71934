import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { touchable } from '../gestures/touched.ts';
import type { FlowNode } from '../to-flow-nodes.ts';
import { useName, useTone } from '../use-entity.ts';
import { useSentence } from '../use-sentence.ts';
import { KindGlyph } from './kind-glyph.tsx';
import { Tally } from './tally.tsx';

/** A region: a solid frame whose tab sits on its top border. */
export const RegionNode = memo(function RegionNode({ data }: NodeProps<FlowNode>) {
  const id = data.entityId;
  return (
    <figure className="cv-region" data-tone={useTone(id)} tabIndex={-1} aria-label={useSentence(id)} {...touchable(id)}>
      <div className="cv-tab">
        <KindGlyph kind="region" />
        <span className="cv-name">{useName(id)}</span>
        <Tally id={id} />
      </div>
    </figure>
  );
});
