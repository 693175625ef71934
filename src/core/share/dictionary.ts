import { toUtf8 } from './utf8.ts';

let made: Uint8Array | undefined;
export function dictionary(): Uint8Array {
  made ??= toUtf8(WORDS);
  return made;
}
const WORDS = 'istio-system';
