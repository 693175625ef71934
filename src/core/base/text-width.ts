/**
 * Width of a text in Inter at weight 500, in px, without a browser: the card of a cluster, the canvas and the SVG export must
 * agree on where a pill ends, and core has no fonts. Measured on Inter 4.0's advance widths (units of 1/2048 em) and rounded up
 * by class, so that a label never overflows its pill.
 */
export function textWidth(text: string, fontSizePx: number): number {
  let em = 0;
  for (const char of text) em += advance(char);
  return Math.ceil(em * fontSizePx);
}

/** Advance in em of one character, by class. */
function advance(char: string): number {
  if (/[ijl.,:;'|!]/.test(char)) return 0.29;
  if (/[frt()[\]/\\I -]/.test(char)) return 0.4;
  if (/[mwMW@%]/.test(char)) return 0.95;
  if (/[A-Z&]/.test(char)) return 0.72;
  // CJK and everything else that is not Latin is as wide as it is high in the system's fonts.
  if ((char.codePointAt(0) ?? 0) > 0x2e7f) return 1;
  return 0.63;
}

/** The text, cut with an ellipsis so that it fits into `widthPx`. */
export function fitText(text: string, fontSizePx: number, widthPx: number): string {
  if (textWidth(text, fontSizePx) <= widthPx) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, fontSizePx) > widthPx) chars.pop();
  return `${chars.join('')}…`;
}
