import type { Language, Text } from '../../base/text.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Tone } from '../../scene/scene.ts';
import type { Svg } from './element.ts';
import { el, words } from './element.ts';

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly palette: Palette;
  readonly language: Language;
}

/** Families by name only: a picture loads nothing. */
export const FONTS =
  "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export const hueOf = ({ palette }: Pen, tone: Tone): string =>
  tone === 'neutral' ? palette.neutral : (palette.hues[tone % palette.hues.length] ?? palette.neutral);

interface Style {
  readonly px?: number;
  readonly fill?: string;
  readonly weight?: 400 | 500 | 600 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A ring in this colour around the letters, so that lines behind do not disturb them. */
  readonly halo?: string;
  readonly italic?: boolean;
}

/** A line of text on its baseline, 11 px unless said. */
export function label(
  pen: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  [content, style]: readonly [string, Style],
): Svg {
  return el(
    'text',
    {
      x,
      y,
      fontSize: style.px ?? 11,
      fontWeight: style.weight === 400 ? undefined : style.weight,
      fontStyle: style.italic ? 'italic' : undefined,
      textAnchor: style.anchor === 'start' ? undefined : style.anchor,
      fill: style.fill ?? pen.palette.text,
      ...(style.halo ? { stroke: style.halo, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } : {}),
    },
    words(content),
  );
}

export const spoken = ({ language }: Pen, text: Text): string => text[language];

/** Points of a regular hexagon that stands on an edge. */
export function hexagon(x: number, y: number, r: number): string {
  return [0, 1, 2, 3, 4, 5]
    .map((n) => `${round(x + r * Math.cos((n * Math.PI) / 3))},${round(y + r * Math.sin((n * Math.PI) / 3))}`)
    .join(' ');
}

export const diamond = ({ x, y }: { readonly x: number; readonly y: number }, half: number): string =>
  `M${round(x)} ${round(y - half)}L${round(x + half)} ${round(y)}L${round(x)} ${round(y + half)}L${round(x - half)} ${round(y)}Z`;

const round = (value: number): number => Math.round(value * 10) / 10 + 0;
