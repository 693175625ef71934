/** The addresses of a CIDR range, as numbers. */
export interface AddressRange {
  readonly family: 'v4' | 'v6';
  readonly first: bigint;
  readonly last: bigint;
}

/** The addresses of a range such as `10.1.0.0/16` or `fd00::/48`; undefined for anything else. Bits behind the prefix are ignored. */
export function rangeOf(cidr: string): AddressRange | undefined {
  const [address = '', length] = cidr.split('/');
  const family = address.includes(':') ? 'v6' : 'v4';
  const bits = family === 'v6' ? 128 : 32;
  const value = family === 'v6' ? valueOfV6(address) : valueOfV4(address);
  const free = bits - Number(length);
  if (value === undefined || length === undefined || !Number.isInteger(free) || free < 0 || free > bits)
    return undefined;
  const first = (value >> BigInt(free)) << BigInt(free);
  return { family, first, last: first + (1n << BigInt(free)) - 1n };
}

/** Whether some address is in both. */
export const rangesOverlap = (a: AddressRange, b: AddressRange): boolean =>
  a.family === b.family && a.first <= b.last && b.first <= a.last;

function valueOfV4(address: string): bigint | undefined {
  const bytes = address.split('.').map(Number);
  if (bytes.length !== 4 || bytes.some((byte) => !Number.isInteger(byte) || byte < 0 || byte > 255)) return undefined;
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function valueOfV6(address: string): bigint | undefined {
  const [head = '', tail, more] = address.split('::');
  if (more !== undefined) return undefined;
  const [front, back] = [groupsOf(head), groupsOf(tail ?? '')];
  const missing = 8 - front.length - back.length;
  if (missing < 0 || (tail === undefined && missing !== 0)) return undefined;
  const groups = [...front, ...Array.from({ length: missing }, () => 0), ...back];
  if (groups.some((group) => !Number.isInteger(group) || group < 0 || group > 0xffff)) return undefined;
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** The 16-bit groups of one side of `::`. An IPv4 address at the end is the last two of them. */
function groupsOf(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    const mapped = group.includes('.') ? valueOfV4(group) : undefined;
    return mapped === undefined ? [Number(`0x${group}`)] : [Number(mapped >> 16n), Number(mapped & 0xffffn)];
  });
}
