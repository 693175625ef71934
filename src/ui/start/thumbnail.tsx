import { memo } from 'react';
import type { Box } from '../../core/base/geometry.ts';
import type { Tone } from '../../core/scene/scene.ts';
import type { Template } from '../../core/templates/define-template.ts';
import type { Thumbnail as Picture } from './thumbnail-data.ts';
import { thumbnailOf } from './thumbnail-data.ts';

type Card = Picture['cards'][number];

/** What a template looks like, in the shapes and hues of the board: the gallery teaches the notation. */
export const Thumbnail = memo(function Thumbnail({ template }: { readonly template: Template }) {
  const { viewBox, hulls, cards, lines, gateways } = thumbnailOf(template);
  return (
    <svg viewBox={viewBox} className="size-full" fill="none" aria-hidden="true">
      {hulls.map(({ key, tone, path }) => (
        <path key={key} d={path} className={hullHues[hueOf(tone)]} {...stroke(1.25)} />
      ))}
      {lines.map(({ key, style, path }) => (
        <path key={key} d={path} className={lineLooks[style]?.hue ?? 'stroke-call'} {...lineLooks[style]?.stroke} />
      ))}
      {cards.map((card) => (
        <ClusterCard key={card.key} card={card} />
      ))}
      {gateways.map(({ key, tone, centre: { x, y }, size }) => (
        <path
          key={key}
          d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
          className={`fill-card ${strokeHues[hueOf(tone)]}`}
          {...stroke(1.25)}
        />
      ))}
    </svg>
  );
});

/** Primary: double border and a filled hexagon. Remote: single and hollow. External control plane: dashed. */
function ClusterCard({ card: { role, box } }: { readonly card: Card }) {
  const dashed = role === 'extcp' ? { strokeDasharray: '3 2' } : {};
  return (
    <>
      <rect {...rect(box, 0)} rx={22} className="fill-card stroke-ink" {...stroke(1.25)} {...dashed} />
      {role === 'primary' && <rect {...rect(box, 12)} rx={12} className="stroke-ink" {...stroke(0.75)} />}
      <g transform={`translate(${box.x + box.w / 2} ${box.y + box.h / 2})`}>
        <path
          d="M42 0L21 36H-21L-42 0L-21-36H21Z"
          className={role === 'primary' ? 'fill-ink' : 'stroke-ink'}
          {...stroke(1)}
        />
        <text
          y={13}
          fontSize={36}
          fontWeight={700}
          textAnchor="middle"
          className={role === 'primary' ? 'fill-card' : 'fill-ink'}
        >
          {letters[role]}
        </text>
      </g>
    </>
  );
}

const letters: Readonly<Record<Card['role'], string>> = { primary: 'P', remote: 'R', extcp: 'E' };

const rect = ({ x, y, w, h }: Box, inset: number) => ({
  x: x + inset,
  y: y + inset,
  width: w - 2 * inset,
  height: h - 2 * inset,
});

/** In px of the screen, whatever the scale of the picture. */
const stroke = (strokeWidth: number) => ({ strokeWidth, vectorEffect: 'non-scaling-stroke' }) as const;

interface LineLook {
  readonly hue: string;
  readonly stroke: ReturnType<typeof stroke> & { readonly strokeDasharray?: string; readonly strokeLinecap?: 'round' };
}

const lineLooks: Readonly<Partial<Record<Picture['lines'][number]['style'], LineLook>>> = {
  'gateway-hop': { hue: 'stroke-call', stroke: stroke(1.5) },
  'remote-secret': {
    hue: 'stroke-muted',
    stroke: { ...stroke(1.25), strokeDasharray: '.1 2.6', strokeLinecap: 'round' },
  },
  xds: { hue: 'stroke-muted', stroke: { ...stroke(1.25), strokeDasharray: '4 2.5' } },
  trust: { hue: 'stroke-call', stroke: stroke(2.5) },
};

const HUES = 6;

const hueOf = (tone: Tone): number => (tone === 'neutral' ? HUES : tone % HUES);

/** Written out, because the style sheet is made from what stands in the source. The last is neutral. */
const strokeHues = [
  'stroke-n1',
  'stroke-n2',
  'stroke-n3',
  'stroke-n4',
  'stroke-n5',
  'stroke-n6',
  'stroke-neutral-hull',
];

const hullHues = [
  'fill-n1/10 stroke-n1',
  'fill-n2/10 stroke-n2',
  'fill-n3/10 stroke-n3',
  'fill-n4/10 stroke-n4',
  'fill-n5/10 stroke-n5',
  'fill-n6/10 stroke-n6',
  'fill-neutral-hull/10 stroke-neutral-hull',
];
