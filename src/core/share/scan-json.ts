/**
 * What JSON.parse would not say: nesting deeper than `most`, and an object with the same key twice, of which the last silently wins.
 * One pass over the characters, no recursion, so a file of brackets cannot overflow anything. Undefined when neither is there; whether
 * it is JSON at all is not asked.
 */
export function scanJson(text: string, most: number): 'deep' | 'doubled-key' | undefined {
  /** The keys so far of each object that is open; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = text.slice(at, end);
        if (keys.has(key)) return 'doubled-key';
        keys.add(key);
      }
      at = end - 1;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : undefined);
      if (open.length > most) return 'deep';
    } else if (char === '}' || char === ']') open.pop();
  }
  return undefined;
}

/** Behind the closing quote of the string that begins at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

const AFTER_KEY = /\s*:/y;

function isKey(text: string, end: number): boolean {
  AFTER_KEY.lastIndex = end;
  return AFTER_KEY.test(text);
}
