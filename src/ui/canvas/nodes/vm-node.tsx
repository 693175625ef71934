import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { say } from '../../../core/base/text.ts';
import { useApp, useText } from '../../use-app.ts';
import { touchable } from '../gestures/touched.ts';
import { nodeWords } from '../strings/node-words.ts';
import type { FlowNode } from '../to-flow-nodes.ts';
import { useName, useTone } from '../use-entity.ts';
import { useSentence } from '../use-sentence.ts';
import { KindGlyph } from './kind-glyph.tsx';
import { WireHandle } from './wire-handle.tsx';

/** A virtual machine and the cluster it joins. */
export const VmNode = memo(function VmNode({ data }: NodeProps<FlowNode>) {
  const id = data.entityId;
  const text = useText();
  const joins = useApp(({ doc: { design } }) => {
    const vm = design.model.entities[id];
    return vm?.kind === 'vm' && vm.joins ? design.model.entities[vm.joins]?.name : undefined;
  });
  return (
    <figure className="cv-vm" data-tone={useTone(id)} tabIndex={-1} aria-label={useSentence(id)} {...touchable(id)}>
      <span className="cv-rail" aria-hidden="true" />
      <KindGlyph kind="vm" />
      <div className="cv-who">
        <span className="cv-name">{useName(id)}</span>
        <span className="cv-line-2">{text(joins ? say(nodeWords.joins, { name: joins }) : nodeWords.joinsNone)}</span>
      </div>
      <WireHandle id={id} />
    </figure>
  );
});
