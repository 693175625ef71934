declare const safe: unique symbol;

/** One step of a path: lower-case letters, digits, `-` and `.`, no device's name. Safe on every file system and in any command. */
export type FileName = string & { readonly [safe]: 'file-name' };

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The nearest safe name to a text: lower-case letters, digits and `-`, never empty, never a device, at most 63 characters. */
export function fileName(text: string, fallback: 'cluster' | 'root' | 'design' | 'intermediate'): FileName {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  const name = slug === '' ? fallback : slug;
  // The replacements above leave only the characters that the brand promises.
  return (DEVICE.test(name) ? `${fallback}-${name}` : name) as FileName;
}

/** A file name that is written in the program itself. */
export function ownFileName<const S extends string>(text: string extends S ? never : S): FileName {
  // A literal of ours; the quoting test walks through all of them with fileName.
  return text as unknown as FileName;
}

/** Pieces of a name, put together. */
export function fileNameOf(...parts: readonly FileName[]): FileName {
  // Each piece holds only safe characters.
  return parts.join('') as FileName;
}

/** A file name for each key, distinct and stable: a name that is taken gets `-2`, `-3`, … in the order of the keys. */
export function fileNames<K>(
  entries: readonly (readonly [key: K, text: string])[],
  fallback: 'cluster' | 'root' | 'design' | 'intermediate',
): ReadonlyMap<K, FileName> {
  const taken = new Set<string>();
  const names = new Map<K, FileName>();
  for (const [key, text] of entries) {
    if (names.has(key)) continue;
    const name = free(fileName(text, fallback), taken);
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

function free(name: FileName, taken: ReadonlySet<string>): FileName {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) {
    // A digit and a dash more keep it a file name.
    const next = `${name}-${n}` as FileName;
    if (!taken.has(next)) return next;
  }
}
