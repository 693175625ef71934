import type { FileName } from '../quoting/file-name.ts';
import type { ShellText } from '../quoting/shell-text.ts';
import { sh } from '../quoting/shell-text.ts';

/** `cluster1/01-namespaces.yaml`: a folder and a file, both safe names. It may stand in a command. */
export type FilePath = ShellText;

/** The path of a file in the folder of a cluster. */
export function filePath(folder: FileName, file: FileName): FilePath {
  return sh`${folder}/${file}`;
}
