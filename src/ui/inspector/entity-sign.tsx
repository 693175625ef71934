import type { Entity } from '../../core/design/kinds/index.ts';
import { Hexagon } from '../canvas/nodes/hexagon.tsx';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import { HueSwatch } from './hue-swatch.tsx';

const letters = { primary: 'P', remote: 'R', extcp: 'E' } as const;
const diamonds = { ew: 'EW', ingress: 'IN' } as const;

/** The sign of a thing in the size of a title, as the board draws it. */
export function EntitySign({ entity }: { readonly entity: Entity }) {
  if (entity.kind === 'cluster') return <Hexagon letter={letters[entity.role]} isStack={false} />;
  if (entity.kind === 'gateway') return <Diamond letters={diamonds[entity.type]} />;
  return (
    <span className="flex size-7 items-center justify-center rounded-8 bg-fill text-muted">
      {entity.kind === 'network' ? <HueSwatch network={entity.id} /> : <KindGlyph kind={entity.kind} />}
    </span>
  );
}

function Diamond({ letters: inside }: { readonly letters: string }) {
  return (
    <svg width={28} height={28} viewBox="-14 -14 28 28" aria-hidden="true">
      <path d="M0-13L13 0L0 13L-13 0Z" className="fill-card stroke-ink" strokeWidth={1.5} strokeLinejoin="round" />
      <text y={3.5} textAnchor="middle" className="fill-ink text-10 font-semibold">
        {inside}
      </text>
    </svg>
  );
}
