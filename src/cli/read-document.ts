import { readFileSync } from 'node:fs';
import { limits } from '../core/base/limits.ts';
import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { Text } from '../core/base/text.ts';
import { transact } from '../core/commands/transact.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import type { ReadDesign } from '../core/design/read-design.ts';
import { decodeDesign } from '../core/share/decode.ts';
import { readFile } from '../core/share/file.ts';
import { parseSketch } from '../core/sketch/parse.ts';

/** Something to say about a document: what is wrong with it or was mended, and where. */
export interface Remark {
  readonly code: string;
  readonly message: Text;
  readonly line?: number;
  readonly column?: number;
}

export interface Document {
  readonly design: Design;
  readonly remarks: readonly Remark[];
}

type Read = Result<Document, readonly Remark[]>;

/**
 * Reads a design file or a sketch; `-` is the standard input. A document with an error is not read in part: what an installation leaves
 * out must never be an accident.
 */
export function readDocument(file: string): Read {
  const text = readText(file);
  if (!text.ok) return err([text.error]);
  return isJson(text.value) ? documentOf(readFile(text.value)) : fromSketch(text.value);
}

/** The part of a link that holds the design. */
const PAYLOAD = '#d=';

/** Reads a link, given as an argument or as the text of a file, or whatever {@link readDocument} reads. */
export function readLinkOrDocument(argument: string): Read {
  if (argument.includes(PAYLOAD)) return fromLink(argument);
  const text = readText(argument);
  if (!text.ok) return err([text.error]);
  return !isJson(text.value) && text.value.includes(PAYLOAD) ? fromLink(text.value) : readDocument(argument);
}

const fromLink = (link: string): Read => documentOf(decodeDesign(link.slice(link.indexOf(PAYLOAD) + PAYLOAD.length)));

const isJson = (text: string): boolean => text.trimStart().startsWith('{');

function readText(file: string): Result<string, Remark> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return err(unreadable(error.message));
    throw error;
  }
  if (bytes.length > limits.designFileBytes) return err(tooLarge);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return text.includes('\ufffd') && !bytes.includes('\ufffd') ? err(notText) : ok(text);
}

function fromSketch(text: string): Read {
  const { model, problems } = parseSketch(text);
  if (problems.some((problem) => problem.severity === 'error')) return err(problems);
  const drawn = transact(emptyDesign(), [{ type: 'design.replace', args: { model, layout: {} } }]);
  return drawn.ok ? ok({ design: drawn.value.design, remarks: problems }) : err([drawn.error]);
}

function documentOf(read: Result<ReadDesign, Remark>): Read {
  if (!read.ok) return err([read.error]);
  const { design, repairs } = read.value;
  return ok({ design, remarks: repairs.map(({ code, what }) => ({ code, message: mended(what) })) });
}

const mended = (what: string): Text => ({ en: `Left out or mended: ${what}`, zh: `已省略或修正：${what}` });

const unreadable = (reason: string): Remark => ({
  code: 'file.unreadable',
  message: { en: `Cannot be read: ${reason}`, zh: `无法读取：${reason}` },
});

const tooLarge: Remark = {
  code: 'file.too-large',
  message: {
    en: `Larger than ${limits.designFileBytes} bytes, which is the limit.`,
    zh: `超过上限 ${limits.designFileBytes} 字节。`,
  },
};

const notText: Remark = {
  code: 'file.not-utf8',
  message: { en: 'It is not a text in UTF-8.', zh: '不是 UTF-8 文本。' },
};
