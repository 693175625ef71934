/** UTF-8 that also takes a lone surrogate and gives it back: ids of hand-made files may hold one, and a link must be exact. */
export function toUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x8_00) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x1_00_00) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

const tail = (code: number): number => 0x80 | (code & 0x3f);

/** The text of bytes made by {@link toUtf8}. Never throws: what is not well formed gives some other text. */
export function fromUtf8(bytes: Uint8Array): string {
  const chars: string[] = [];
  for (let n = 0; n < bytes.length;) {
    const first = bytes[n] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) code = (code << 6) | ((bytes[n + k] ?? 0) & 0x3f);
    chars.push(String.fromCodePoint(Math.min(code, 0x10_ff_ff)));
    n += length;
  }
  return chars.join('');
}
