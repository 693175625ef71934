/**
 * What comes after a text that ends in a number or a single letter: `cluster9` gives `cluster10`, `us-east-1a` gives `us-east-1b`.
 * Undefined for any other. Part of the format of links: it must never give another answer.
 */
export function successorOf(text: string): string | undefined {
  const digits = /(?:^|\D)([1-9]\d{0,8}|0)$/.exec(text)?.[1];
  if (digits !== undefined) return text.slice(0, -digits.length) + String(Number(digits) + 1);
  if (!/(?:^|[^a-z])[a-y]$/.test(text)) return undefined;
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
}
