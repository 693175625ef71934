/** The alphabet of RFC 4648, section 5: what chat programs and mail leave alone in a link. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = new Map([...ALPHABET].map((char, value) => [char, value]));

/** Bytes as base64url without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 3) {
    const group = ((bytes[n] ?? 0) << 16) | ((bytes[n + 1] ?? 0) << 8) | (bytes[n + 2] ?? 0);
    const chars = Math.min(4, bytes.length - n + 1);
    for (let c = 0; c < chars; c++) text += ALPHABET[(group >> (18 - 6 * c)) & 63];
  }
  return text;
}

/** The bytes of a base64url text; undefined when a character does not belong to it. Bits of an unfinished byte are dropped. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let [bits, held, at] = [0, 0, 0];
  for (const char of text) {
    const value = VALUE.get(char);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xff_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
