import type { Files } from '../app/ports.ts';

/** Long enough for any browser to have begun the download. */
const KEPT_MS = 60_000;

/** Downloads, and the browser's own chooser. */
export const browserFiles: Files = {
  save,
  saveZip: async (name, files) => {
    const { zipOf } = await import('./zip.ts');
    save(name, await zipOf(files));
  },
  pick: (accept) =>
    new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      input.addEventListener('cancel', () => resolve(undefined));
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file) void file.text().then((text) => resolve({ name: file.name, text }));
        else resolve(undefined);
      });
      input.click();
    }),
};

function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
