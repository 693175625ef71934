import { readFileSync } from 'node:fs';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { limits } from '../core/base/limits.ts';
import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { Text } from '../core/base/text.ts';
import { transact } from '../core/commands/transact.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { readDesign } from '../core/design/read-design.ts';
import { parseSketch } from '../core/sketch/parse.ts';

/** A remark about a document: what was mended, what is wrong with it, and where. */
export interface Remark {
  readonly code: string;
  readonly message: Text;
  readonly line?: number;
  readonly column?: number;
}

export interface Document {
  readonly design: Design;
  /** What had to be mended on the way. */
  readonly remarks: readonly Remark[];
}

/** Reads a design file or a sketch. `-` is the standard input. A document with an error is not read in part: the rest would mislead. */
export function readDocument(file: string): Result<Document, readonly Remark[]> {
  const text = readText(file);
  if (!text.ok) return err([text.error]);
  return text.value.trimStart().startsWith('{') ? fromJson(text.value) : fromSketch(text.value);
}

function readText(file: string): Result<string, Remark> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return err(unreadable(error));
  }
  if (bytes.length > limits.designFileBytes) return err(tooLarge);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return err(error instanceof TypeError ? notText : unreadable(error));
  }
}

/** The text of a design file as a design. */
export function fromJson(text: string): Result<Document, readonly Remark[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return err([notJson(error)]);
  }
  const read = readDesign(parsed);
  if (!read.ok) return err([read.error]);
  return ok({ design: read.value.design, remarks: read.value.repairs.map(repairRemark) });
}

function fromSketch(text: string): Result<Document, readonly Remark[]> {
  const { model, problems } = parseSketch(text);
  if (problems.some((problem) => problem.severity === 'error')) return err(problems);
  const drawn = transact(emptyDesign(), [{ type: 'design.replace', args: { model, layout: {} } }]);
  if (!drawn.ok) return err([drawn.error]);
  return ok({ design: drawn.value.design, remarks: problems });
}

/** The file format: stable order, one member a line. */
export const designJson = (design: Design): string => canonicalJson(design, 2);

const repairRemark = (repair: { readonly code: string; readonly what: string }): Remark => ({
  code: repair.code,
  message: { en: `Left out or mended: ${repair.what}`, zh: `已省略或修正：${repair.what}` },
});

function unreadable(error: unknown): Remark {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'file.unreadable', message: { en: `Cannot be read: ${reason}`, zh: `无法读取：${reason}` } };
}

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

function notJson(error: unknown): Remark {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'file.not-json', message: { en: `It is not JSON: ${reason}`, zh: `不是 JSON：${reason}` } };
}
