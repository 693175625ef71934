import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { groupBy } from '../semantics/view.ts';
import type { Cell } from './thumbnail-grid.ts';
import { callsOf } from './traffic.ts';
import { trustWires } from './trust-wires.ts';

/** A line of a thumbnail between two cards, moved aside by `shift` px where two run side by side. */
export interface Bond {
  readonly from: Cell;
  readonly to: Cell;
  readonly style: 'call' | 'remote-secret' | 'xds' | 'trust';
  readonly shift: number;
}

const ASIDE = 6;

/**
 * The lines that tell models apart, and no more: between two cards of one network how control and discovery go, across networks
 * one line that stands for what crosses. Secrets only between cards that stand in one row or column.
 */
export function bondsOf(index: ModelIndex, cells: readonly Cell[]): readonly Bond[] {
  const cellOf = new Map<EntityId, Cell>(cells.map((cell) => [cell.id, cell]));
  const boxes = new Map<EntityId, Cell['box']>(cells.map(({ id, box }) => [id, box]));
  const trust = trustWires(index, boxes).flatMap(({ from, to }) =>
    from.on === 'card' && to.on === 'card' ? [{ from: from.cluster, to: to.cluster }] : [],
  );
  const all = [
    ...trust.map((ends) => ({ ...ends, style: 'trust' as const })),
    ...index.links('control').map(({ from, to }) => ({ from: to, to: from, style: 'xds' as const })),
    ...callsOf(index).map(({ from, to }) => ({ from: from.id, to: to.id, style: 'call' as const })),
    ...index.links('remoteSecret').map(({ from, to }) => ({ from, to, style: 'remote-secret' as const })),
  ];
  const bonds = all.flatMap(({ from, to, style }) => {
    const [a, b] = [cellOf.get(from), cellOf.get(to)];
    return a && b && a !== b ? [{ from: a, to: b, style, shift: 0 }] : [];
  });
  return [...groupBy(bonds, pairOf).values()].flatMap(telling);
}

const pairOf = ({ from, to }: Bond): string => [from.id, to.id].sort().join(' ');

/** Across networks, the first of these stands for everything that crosses; inside one, calls are a matter of course. */
const ACROSS = ['trust', 'xds', 'call', 'remote-secret'] as const;
const INSIDE = ['trust', 'xds', 'remote-secret', 'call'] as const;

function telling(bonds: readonly Bond[]): readonly Bond[] {
  const isInside = bonds.some(({ from, to }) => from.hull === to.hull);
  const plain = bonds.filter(({ from, to, style }) => style !== 'remote-secret' || isInLine(from, to));
  const [first, second] = (isInside ? INSIDE : ACROSS).flatMap(
    (style) => plain.find((bond) => bond.style === style) ?? [],
  );
  if (!first) return [];
  const isPair = isInside && first.style === 'xds' && second?.style === 'remote-secret';
  return isPair
    ? [
        { ...first, shift: -ASIDE },
        { ...second, shift: ASIDE },
      ]
    : [first];
}

const isInLine = (a: Cell, b: Cell): boolean => a.row === b.row || a.column === b.column;
