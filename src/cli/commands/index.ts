import type { CliCommand } from '../define-cli-command.ts';
import { check } from './check.ts';
import { exportCommand } from './export.ts';
import { open } from './open.ts';
import { share } from './share.ts';
import { sketch } from './sketch.ts';

/** Every word that may follow `meshloft`, in the order of the help. */
export const cliCommands: readonly CliCommand[] = [check, sketch, exportCommand, share, open];
