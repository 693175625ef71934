// @ts-check
// node scripts/run-cli.mjs <entry> [arguments]: runs src/cli/<entry>.ts. stdout belongs to the program alone.
import { pathToFileURL } from 'node:url';
import { buildForNode } from './build-for-node.mjs';
import { install } from './install.mjs';

const [entry = 'main', ...args] = process.argv.slice(2);
const program = install() && buildForNode(`src/cli/${entry}.ts`, ['src/core', 'src/cli']);
if (!program) process.exit(70);
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(program).href);
