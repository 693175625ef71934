import type { Result } from '../core/base/result.ts';
import type { Text } from '../core/base/text.ts';
import { limits } from '../core/base/limits.ts';
import type { Design } from '../core/design/design.ts';
import type { ReadDesign } from '../core/design/read-design.ts';
import { decodeDesign } from '../core/share/decode.ts';
import { readFile } from '../core/share/file.ts';
import type { App } from './app.ts';
import { docOf } from './doc-of.ts';

/** What files can be opened. */
const FILES = '.json,.sketch,.txt';

/** Asks for a file and opens it as a new design. */
export async function pickFile(app: App): Promise<void> {
  const file = await app.ports.files.pick(FILES);
  if (file) openText(app, file);
}

/** Opens what a person dropped or pasted, a design file or a sketch, as a new design. True when it is open. */
export function openText(app: App, { text }: { readonly name?: string; readonly text: string }): boolean {
  return show(app, readFile(text), 'file');
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

type Read = Result<ReadDesign, { readonly code: string; readonly message: Text }>;

function show(app: App, read: Read, from: 'file' | 'link'): boolean {
  if (!read.ok) {
    app.toast({ tone: 'error', text: withCode(read.error) });
    return false;
  }
  const { design, repairs } = read.value;
  const key = app.ports.ids.fresh();
  const doc = docOf(key, design, from === 'link' ? 'link' : undefined);
  if (from === 'link' && Object.keys(design.model.entities).length > limits.askAboveEntities) {
    app.ui({ question: { text: largeText(design), yes: openAnyway, doc } });
    return true;
  }
  if (from === 'file') void app.ports.designs.claim(key, 'ask');
  app.load(doc);
  if (repairs.length > 0)
    app.toast({ tone: 'info', text: repairedText(repairs.length, [...new Set(repairs.map(({ code }) => code))]) });
  return true;
}

/** With the code, under which docs/errors.md says more. */
const withCode = ({ code, message }: { readonly code: string; readonly message: Text }): Text => ({
  en: `${message.en} (${code})`,
  zh: `${message.zh}(${code})`,
});

const openAnyway: Text = { en: 'Open it', zh: '打开' };

const largeText = (design: Design): Text => {
  const count = Object.keys(design.model.entities).length;
  return {
    en: `This link holds a drawing of ${count} things. Opening it can take a while.`,
    zh: `此链接中的图纸包含 ${count} 个对象,打开可能需要一些时间。`,
  };
};

const repairedText = (count: number, codes: readonly string[]): Text => ({
  en: `${count === 1 ? 'One thing' : `${count} things`} could not be understood and had to be mended or left out (${codes.join(', ')}).`,
  zh: `有 ${count} 处内容无法识别,已修复或忽略(${codes.join(', ')})。`,
});
