import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { downloadZip } from 'client-zip';
import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { ExportFile } from '../core/exporters/define-exporter.ts';

/** Files found beside the written ones, or why nothing could be written. */
export type Written = Result<readonly string[], string>;

/** Writes files into a folder. What else lies there stays, and is told: it may be of an export of another design. */
export function writeFolder(folder: string, files: readonly ExportFile[]): Promise<Written> {
  return attempt(() => {
    for (const file of files) {
      const path = join(folder, ...file.path.split('/'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.text, { mode: modeOf(file) });
    }
    const own = new Set(files.map((file) => file.path));
    return Promise.resolve(filesIn(folder).filter((path) => !own.has(path)));
  });
}

/** Writes files into an archive. The same files give the same bytes: every entry has one fixed date. */
export function writeZip(path: string, files: readonly ExportFile[]): Promise<Written> {
  return attempt(async () => {
    const entries = files.map((file) => ({
      name: file.path,
      input: file.text,
      lastModified: ENTRY_DATE,
      mode: modeOf(file),
    }));
    const bytes = await downloadZip(entries).arrayBuffer();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, new Uint8Array(bytes));
    return [];
  });
}

/** The first date that an archive can hold. Local time, as the format has no zone. */
const ENTRY_DATE = new Date(1980, 0, 1);

const modeOf = (file: ExportFile): number => (file.path.endsWith('.sh') ? 0o755 : 0o644);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative('.', name).split(sep).join('/'))
    .sort();
}

/** The failures of a disk are values: a full one, a missing right, a file in the way. */
async function attempt(work: () => Promise<readonly string[]>): Promise<Written> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Error && 'code' in error) return err(error.message);
    throw error;
  }
}
