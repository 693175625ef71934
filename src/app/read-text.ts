import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { Text } from '../core/base/text.ts';
import { transact } from '../core/commands/transact.ts';
import { emptyDesign } from '../core/design/design.ts';
import type { ReadDesign } from '../core/design/read-design.ts';
import { decodeDesign } from '../core/share/decode.ts';
import { readFile } from '../core/share/file.ts';
import { parseSketch } from '../core/sketch/parse.ts';

/** Why something was not opened. */
export interface OpenError {
  readonly code: string;
  readonly message: Text;
}

export type ReadText = Result<ReadDesign, OpenError>;

/** Where the payload of a link begins. */
const PAYLOAD = '#d=';

/** The design in a text that a person chose, dropped or pasted: a design file, a link or a sketch, told apart by how they begin. */
export function readText(text: string): { readonly read: ReadText; readonly from: 'file' | 'link' } {
  const link = text.indexOf(PAYLOAD);
  const start = text.trimStart();
  if (start === '' || start.startsWith('{')) return { read: readFile(text), from: 'file' };
  if (link >= 0) return { read: readLink(text.slice(link + PAYLOAD.length)), from: 'link' };
  return { read: readSketch(text), from: 'file' };
}

/** The design in the payload of a link. */
export const readLink = (payload: string): ReadText => decodeDesign(payload);

/** Half a drawing must never pass for a whole one: a sketch with an error is not opened. */
function readSketch(text: string): ReadText {
  const { model, problems } = parseSketch(text);
  const first = problems.find(({ severity }) => severity === 'error');
  if (first) return err({ code: `sketch.${first.code}`, message: atLine(first.line, first.message) });
  const drawn = transact(emptyDesign(), [{ type: 'design.replace', args: { model, layout: {} } }]);
  return drawn.ok ? ok({ design: drawn.value.design, repairs: [] }) : drawn;
}

const atLine = (line: number, message: Text): Text => ({
  en: `Line ${line}: ${message.en}`,
  zh: `第 ${line} 行：${message.zh}`,
});
