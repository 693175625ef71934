import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { EntityId } from '../../../core/design/ids.ts';
import { useText } from '../../use-app.ts';
import type { Face } from '../card-face.ts';
import { touchable } from '../gestures/touched.ts';
import type { FlowNode } from '../to-flow-nodes.ts';
import { useTone } from '../use-entity.ts';
import { useFace } from '../use-face.ts';
import { useSentence } from '../use-sentence.ts';
import { Hexagon } from './hexagon.tsx';
import { MorePill, ServicePill } from './service-pill.tsx';
import { Shield } from './shield.tsx';
import { WireHandle } from './wire-handle.tsx';

/** A cluster: what it is, whom it belongs to, and the services that it knows. */
export const ClusterNode = memo(function ClusterNode({ data }: NodeProps<FlowNode>) {
  const id = data.entityId as EntityId<'cluster'>; // React Flow gives this component the nodes of type cluster
  const text = useText();
  const face = useFace(id);
  const tone = useTone(id);
  const sentence = useSentence(id);
  if (!face) return null;
  return (
    <figure
      className="cv-card"
      data-border={face.border}
      data-tone={tone}
      tabIndex={-1}
      aria-label={sentence}
      {...touchable(id)}
    >
      <span className="cv-rail" aria-hidden="true" />
      <CardHead face={face} />
      {face.pills.map((pill) => (
        <ServicePill key={pill.service} pill={pill} card={id} />
      ))}
      {face.more && <MorePill box={face.more.box} count={face.more.count} />}
      <div className="cv-fact" aria-hidden="true">
        {text(face.facts)}
      </div>
      <WireHandle id={id} />
    </figure>
  );
});

/** Who it is. Hidden from readers, who hear the sentence of the card. */
function CardHead({ face }: { face: Face }) {
  const text = useText();
  const { mesh } = face;
  return (
    <div className="cv-head" aria-hidden="true">
      <Hexagon letter={face.letter} isStack={face.hasSeveralIstiods} />
      <div className="cv-who">
        <span className="cv-name" title={face.fullName}>
          {face.name}
        </span>
        <span className="cv-line-2">{text(face.role)}</span>
      </div>
      {mesh && (
        <span className="cv-mesh" style={{ width: mesh.box.w }} {...touchable(mesh.id)}>
          {mesh.label}
        </span>
      )}
      <Shield root={face.root} />
    </div>
  );
}
