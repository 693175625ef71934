/** A row of the tree of files. */
export interface FileRow {
  /** The path of a file or folder; empty for the folder of everything. */
  readonly path: string;
  readonly name: string;
  readonly level: number;
  /** Of a folder: whether its rows are shown. Undefined for a file. */
  readonly open: boolean | undefined;
}

/** The files of an export as the rows of a tree, in their own order, without those of closed folders. */
export function fileRows(
  root: string,
  files: readonly { readonly path: string }[],
  closed: ReadonlySet<string>,
): readonly FileRow[] {
  const top = { path: '', name: root, level: 1, open: !closed.has('') };
  if (!top.open) return [top];
  const folders = new Map<string, FileRow[]>();
  const rows: FileRow[] = [top];
  for (const { path } of files) {
    const cut = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, cut));
    const row = { path, name: path.slice(cut + 1), level: folder === '' ? 2 : 3, open: undefined };
    if (folder === '') rows.push(row);
    else folders.set(folder, [...(folders.get(folder) ?? []), row]);
  }
  for (const [folder, inside] of folders) {
    const open = !closed.has(folder);
    rows.push({ path: folder, name: folder, level: 2, open }, ...(open ? inside : []));
  }
  return rows;
}
