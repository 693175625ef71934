import type { Design } from '../../core/design/design.ts';
import { fileName } from '../../core/exporters/quoting/file-name.ts';

/** What the files of a design are called: its title, as far as a file can be called that. */
export const exportName = ({ title }: Design): string => fileName(title, 'design');
