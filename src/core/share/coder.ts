import { textTable } from './texts.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/**
 * One walk over a design, in two directions. A writer takes each value and gives it back; a reader ignores what it is given and gives
 * what it reads. So the writing and the reading of a design are one and the same code and cannot drift apart.
 */
export interface Coder {
  /** A whole number of at least 0. */
  uint(value: number): number;
  /** A text. Columns are told apart, because a name mostly resembles the one before in its own column. */
  text(value: string, column: string): string;
  /** True once something was read that no writer writes. What is read after that means nothing. */
  failed(): boolean;
  fail(): void;
}

export interface Writer extends Coder {
  bytes(): Uint8Array;
}

/** Numbers as varints, and behind them the texts, each once, apart by line breaks. */
export function createWriter(): Writer {
  const numbers: number[] = [];
  const texts = textTable();
  const fresh: string[] = [];
  return {
    uint: (value) => {
      pushVarint(numbers, value);
      return value;
    },
    text: (value, column) => {
      const code = texts.codeOf(value, column);
      pushVarint(numbers, code);
      if (texts.isFresh(code)) fresh.push(value);
      texts.keep(value, column);
      return value;
    },
    failed: () => false,
    fail: () => undefined,
    bytes: () => {
      const head: number[] = [];
      pushVarint(head, numbers.length);
      return Uint8Array.from([...head, ...numbers, ...toUtf8(fresh.map(escaped).join('\n'))]);
    },
  };
}

/** Reads what a writer wrote. Never throws: after the end, and for what makes no sense, it has failed and gives zeros. */
export function createReader(bytes: Uint8Array): Coder {
  let [at, failed] = [0, false];
  const fail = (): void => void (failed = true);
  const varint = (end: number): number => {
    for (let [value, weight] = [0, 1]; ; weight *= 128) {
      const byte = bytes[at];
      if (byte === undefined || at >= end || weight > 2 ** 49) {
        fail();
        return 0;
      }
      at += 1;
      value += (byte & 0x7f) * weight;
      if (byte < 0x80) return value;
    }
  };
  const length = varint(bytes.length);
  const end = at + length;
  if (end > bytes.length) fail();
  const fresh = fromUtf8(bytes.subarray(end)).split('\n').map(unescaped).values();
  const texts = textTable();
  return {
    uint: () => varint(end),
    text: (_, column) => {
      const code = varint(end);
      const text = texts.isFresh(code) ? fresh.next().value : texts.textOf(code, column);
      if (text === undefined) fail();
      texts.keep(text ?? '', column);
      return text ?? '';
    },
    failed: () => failed,
    fail,
  };
}

/** Seven bits a byte, the lowest first. Exact up to the largest safe integer. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  bytes.push(rest);
}

/** A line break inside a text, which only an id of a hand-made file can hold, is written as \u0001n. */
const escaped = (text: string): string => text.replaceAll('\u0001', '\u0001\u0001').replaceAll('\n', '\u0001n');

const unescaped = (text: string): string =>
  text.includes('\u0001') ? text.replaceAll(/\u0001(.)/gs, (_, char) => (char === 'n' ? '\n' : String(char))) : text;
