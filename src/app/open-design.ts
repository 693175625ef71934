import { limits } from '../core/base/limits.ts';
import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { Text } from '../core/base/text.ts';
import { plural } from '../core/base/text.ts';
import { transact } from '../core/commands/transact.ts';
import type { Design } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import type { ReadDesign } from '../core/design/read-design.ts';
import { decodeDesign } from '../core/share/decode.ts';
import { readFile } from '../core/share/file.ts';
import { parseSketch } from '../core/sketch/parse.ts';
import type { App } from './app.ts';
import { docOf } from './doc-of.ts';

/** What the chooser of files offers. */
const FILES = '.json,.sketch,.txt';

/** Where the payload of a link begins. */
const PAYLOAD = '#d=';

/** Asks for a file and opens it as a new design. */
export async function pickFile(app: App): Promise<void> {
  const file = await app.ports.files.pick(FILES);
  if (file) openText(app, file);
}

/** Opens what a person chose, dropped or pasted as a new design: a design file, a sketch or a link. True when it is open. */
export function openText(app: App, { text }: { readonly name?: string; readonly text: string }): boolean {
  const link = text.indexOf(PAYLOAD);
  const start = text.trimStart();
  if (start === '' || start.startsWith('{')) return show(app, readFile(text), 'file');
  if (link >= 0) return show(app, decodeDesign(text.slice(link + PAYLOAD.length)), 'link');
  return show(app, readSketch(text), 'file');
}

/**
 * Shows the design of the link in the address bar, to look at only, and takes the link out of the bar. What the reader drew before
 * stays in the store, untouched. Undefined when there is no link; false when it does not open: the reason was told.
 */
export function openLink(app: App): boolean | undefined {
  const payload = app.ports.address.payload();
  if (payload === undefined) return undefined;
  app.ports.address.clear();
  return show(app, decodeDesign(payload), 'link');
}

interface OpenError {
  readonly code: string;
  readonly message: Text;
}

type Read = Result<ReadDesign, OpenError>;

/** Half a drawing must never pass for a whole one: a sketch with an error is not opened. */
function readSketch(text: string): Read {
  const { model, problems } = parseSketch(text);
  const first = problems.find(({ severity }) => severity === 'error');
  if (first) return err({ code: `sketch.${first.code}`, message: atLine(first.line, first.message) });
  const drawn = transact(emptyDesign(), [{ type: 'design.replace', args: { model, layout: {} } }]);
  return drawn.ok ? ok({ design: drawn.value.design, repairs: [] }) : drawn;
}

function show(app: App, read: Read, from: 'file' | 'link'): boolean {
  if (!read.ok) {
    app.toast({ tone: 'error', text: withCode(read.error) });
    return false;
  }
  const { design, repairs } = read.value;
  const doc = docOf(app.ports.ids.fresh(), design, from === 'link' ? 'link' : undefined);
  if (from === 'link' && countOf(design) > limits.askAboveEntities) {
    app.ui({ question: { text: largeText(design), yes: openAnyway, doc } });
    return true;
  }
  if (from === 'file') void app.ports.designs.claim(doc.key, 'ask');
  app.load(doc);
  const codes = [...new Set(repairs.map(({ code }) => code))];
  if (codes.length > 0) app.toast({ tone: 'info', text: repairedText(repairs.length, codes) });
  return true;
}

const countOf = ({ model }: Design): number => Object.keys(model.entities).length;

/** With the code, under which docs/errors.md says more. */
const withCode = ({ code, message }: OpenError): Text => ({
  en: `${message.en} (${code})`,
  zh: `${message.zh}（${code}）`,
});

const atLine = (line: number, message: Text): Text => ({
  en: `Line ${line}: ${message.en}`,
  zh: `第 ${line} 行：${message.zh}`,
});

const openAnyway: Text = { en: 'Open it', zh: '打开' };

const largeText = (design: Design): Text => ({
  en: `This link holds a drawing of ${countOf(design)} things. Opening it can take a while.`,
  zh: `此链接中的图纸包含 ${countOf(design)} 个对象，打开可能需要一些时间。`,
});

const repairedText = (count: number, codes: readonly string[]): Text => ({
  en: `${count} ${plural(count, 'part', 'parts')} of it could not be understood and had to be mended or left out (${codes.join(', ')}).`,
  zh: `有 ${count} 处内容无法识别，已修复或忽略（${codes.join(', ')}）。`,
});
