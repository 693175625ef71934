import { limits } from '../core/base/limits.ts';
import type { Text } from '../core/base/text.ts';
import { plural } from '../core/base/text.ts';
import type { Design } from '../core/design/design.ts';
import type { App } from './app.ts';
import { docOf } from './doc-of.ts';
import type { OpenError, ReadText } from './read-text.ts';

/** What the chooser of files offers. */
const FILES = '.json,.sketch,.txt';

/** Asks for a file and opens it as a new design. */
export async function pickFile(app: App): Promise<void> {
  const file = await app.ports.files.pick(FILES);
  if (file) await openText(app, file);
}

/** Opens what a person chose, dropped or pasted as a new design: a design file, a sketch or a link. True when it is open. */
export async function openText(
  app: App,
  { text }: { readonly name?: string; readonly text: string },
): Promise<boolean> {
  const { readText } = await import('./read-text.ts');
  const { read, from } = readText(text);
  return show(app, read, from);
}

/**
 * Shows the design of the link in the address bar, to look at only, and takes the link out of the bar. What the reader drew before
 * stays in the store, untouched. Undefined when there is no link; false when it does not open: the reason was told.
 */
export async function openLink(app: App): Promise<boolean | undefined> {
  const payload = app.ports.address.payload();
  if (payload === undefined) return undefined;
  app.ports.address.clear();
  const { readLink } = await import('./read-text.ts');
  return show(app, readLink(payload), 'link');
}

function show(app: App, read: ReadText, from: 'file' | 'link'): boolean {
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

const openAnyway: Text = { en: 'Open it', zh: '打开' };

const largeText = (design: Design): Text => ({
  en: `This link holds a drawing of ${countOf(design)} things. Opening it can take a while.`,
  zh: `此链接中的图纸包含 ${countOf(design)} 个对象，打开可能需要一些时间。`,
});

const repairedText = (count: number, codes: readonly string[]): Text => ({
  en: `${count} ${plural(count, 'part', 'parts')} of it could not be understood and had to be mended or left out (${codes.join(', ')}).`,
  zh: `有 ${count} 处内容无法识别，已修复或忽略（${codes.join(', ')}）。`,
});
