import type { EntityId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { useApp } from '../use-app.ts';

const hues = ['bg-n1', 'bg-n2', 'bg-n3', 'bg-n4', 'bg-n5', 'bg-n6'] as const;

/** The hue of a network, in the order of creation. */
export function HueSwatch({ network }: { readonly network: EntityId<'network'> }) {
  const at = useApp((state) =>
    indexOf(state.doc.design.model)
      .all('network')
      .findIndex((one) => one.id === network),
  );
  return at < 0 ? null : <span aria-hidden="true" className={`size-2.5 rounded-4 ${hues[at % hues.length] ?? ''}`} />;
}
