import { deflateSync, Inflate } from 'fflate';
import { limits } from '../base/limits.ts';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { dictionary } from './dictionary.ts';
import type { ShareErrorCode } from './share-error.ts';

/** Bytes of the checksum behind the data. It is packed with the data, so a link of another program can be told from a damaged one. */
const CHECKSUM = 4;

/** Bytes fed to the inflater at once. A bomb is then noticed after 1 MB and not after 1 GB (docs/reliability.md, F4). */
const PIECE = 1_024;

/** Data as the text of a link: with its checksum, deflated, in base64url. */
export function pack(data: Uint8Array): string {
  const whole = new Uint8Array(data.length + CHECKSUM);
  whole.set(data);
  new DataView(whole.buffer).setUint32(data.length, crc32(data));
  return toBase64url(deflateSync(whole, { level: 9, dictionary: dictionary() }));
}

/** The data of a packed text, complete and undamaged, or why not. */
export function unpack(text: string): Result<Uint8Array, ShareErrorCode> {
  const bytes = fromBase64url(text);
  if (!bytes) return err('link.damaged');
  const inflated = inflate(bytes);
  if (!inflated.ok) return inflated;
  // A stream that still ends properly without its last byte has something behind it.
  if (inflate(bytes.subarray(0, -1)).ok) return err('link.damaged');
  const whole = inflated.value;
  const data = whole.subarray(0, Math.max(0, whole.length - CHECKSUM));
  const checksum =
    whole.length < CHECKSUM ? -1 : new DataView(whole.buffer, whole.byteOffset + data.length).getUint32(0);
  if (checksum === crc32(data)) return ok(data);
  return err(isReadable(whole) ? 'link.not-a-design' : 'link.damaged');
}

function inflate(bytes: Uint8Array): Result<Uint8Array, ShareErrorCode> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary: dictionary() }, (part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (size > limits.linkInflatedBytes) return err('link.too-large');
    }
  } catch (error) {
    return err(isEndMissing(error) ? 'link.incomplete' : 'link.damaged');
  }
  return ok(joined(parts, size));
}

/** fflate's FlateErrorCode.UnexpectedEOF. */
const isEndMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 0;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Plain text: somebody else's link, or nothing but words. A design is never that. */
const isReadable = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127));
