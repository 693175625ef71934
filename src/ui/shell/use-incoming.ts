import { useEffect, useState } from 'react';
import type { App } from '../../app/app.ts';
import { openText } from '../../app/open-design.ts';
import { limits } from '../../core/base/limits.ts';
import { isBlank } from '../../core/design/design.ts';
import { incoming } from '../strings/shell.ts';

const FIELD = 'input, textarea, select, [contenteditable]';

/** Opens what is pasted or dropped anywhere on the page, as a new design. True while a file is held over it. */
export function useIncoming(app: App): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('paste', (event) => onPaste(app, event), { signal });
    document.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        onDrop(app, event);
      },
      { signal },
    );
    return () => stop.abort();
  }, [app]);
  return isOver;
}

function onPaste(app: App, event: ClipboardEvent): void {
  const isTyping = event.target instanceof Element && event.target.closest(FIELD) !== null;
  if (isTyping || app.store.getState().ui.dialog !== undefined) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const file = event.clipboardData?.files[0];
  if (text.trim() === '' ? !file : !isMeant(app, text)) return;
  event.preventDefault();
  if (text.trim() === '' && file) void openFile(app, file);
  else void openWords(app, text);
}

/** Beside a drawing, only what looks like a design is taken: a word that was pasted by mistake is not worth a message. */
const isMeant = (app: App, text: string): boolean =>
  isBlank(app.store.getState().doc.design.model) || /^\s*(?:sketch\s+\d|\{)|#d=/.test(text);

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

function onDrop(app: App, event: DragEvent): void {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  // Otherwise the browser would leave the page and show the file.
  event.preventDefault();
  void openFile(app, file);
}

/** Of a file that is too large only so much is read that the reader can say so. */
async function openFile(app: App, file: File): Promise<void> {
  await openWords(app, await file.slice(0, limits.designFileBytes + 1).text());
}

/** Every manifest of Kubernetes has this line, and no sketch does. */
const MANIFEST = /^apiVersion:/m;

async function openWords(app: App, text: string): Promise<void> {
  if (MANIFEST.test(text)) return app.toast({ tone: 'error', text: incoming.yaml });
  const wasBlank = isBlank(app.store.getState().doc.design.model);
  const isOpen = await openText(app, { text });
  if (isOpen && !wasBlank) {
    app.toast({ tone: 'info', text: incoming.opened, action: { label: incoming.designs, actionId: 'open-designs' } });
  }
}
