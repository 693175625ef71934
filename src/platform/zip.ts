import { downloadZip } from 'client-zip';

/** The first date that an archive can hold, in every entry: the same files give the same bytes. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** Scripts can be run, everything else is plain. */
const modeOf = (path: string): number => (path.endsWith('.sh') ? 0o755 : 0o644);

/** Files as one archive, as the command line writes it too. */
export function zipOf(files: readonly { readonly path: string; readonly text: string }[]): Promise<Blob> {
  const entries = files.map(({ path, text }) => ({
    name: path,
    input: text,
    lastModified: ENTRY_DATE,
    mode: modeOf(path),
  }));
  return downloadZip(entries).blob();
}
