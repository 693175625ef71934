/**
 * Width of a text at weight 500 in px, without a browser: the card of a cluster, the canvas and the SVG export must agree on where a
 * pill ends, and core has no fonts. Advance widths measured in Chromium for Inter 4 and Liberation Sans (as wide as Arial), the wider
 * of the two, so that a label overflows its pill neither in the application nor in a picture opened where Inter is missing. Figures
 * are as wide as tabular ones.
 */
export function textWidth(text: string, fontSizePx: number): number {
  let hundredths = 0;
  for (const char of text) hundredths += advance(char.codePointAt(0) ?? 0);
  return Math.ceil((hundredths * fontSizePx) / 100);
}

/** Advance widths of U+0020 to U+007E in hundredths of an em. */
// prettier-ignore
const ASCII: readonly number[] = [
  28, 31, 50, 64, 65, 100, 67, 32, 37, 37, 53, 67, 31, 47, 31, 37, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 31, 32, 67, 67, 67, 56, 102, 71, 67, 74, 73, 67,
  62, 78, 75, 28, 58, 69, 57, 92, 76, 78, 67, 78, 73, 67, 66, 74, 71, 101, 71,
  70, 65, 37, 37, 37, 48, 56, 34, 57, 62, 58, 62, 59, 38, 62, 61, 26, 26, 56,
  26, 89, 61, 61, 62, 62, 39, 54, 34, 61, 58, 83, 56, 58, 56, 44, 35, 44, 67,
];

const OTHER: ReadonlyMap<string, number> = new Map([
  ['\u00b7', 31],
  ['\u2190', 100],
  ['\u21c4', 100],
  ['\u2026', 100],
  ['\u2265', 56],
]);

function advance(codePoint: number): number {
  const ascii = ASCII[codePoint - 0x20];
  if (ascii !== undefined) return ascii;
  // CJK and all that follows is as wide as it is high in the systems' fonts; what is before is no wider than a capital.
  return OTHER.get(String.fromCodePoint(codePoint)) ?? (codePoint > 0x2e7f ? 100 : 72);
}

/** The text, cut with an ellipsis so that it fits into `widthPx`. */
export function fitText(text: string, fontSizePx: number, widthPx: number): string {
  if (textWidth(text, fontSizePx) <= widthPx) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, fontSizePx) > widthPx) chars.pop();
  return `${chars.join('')}…`;
}
