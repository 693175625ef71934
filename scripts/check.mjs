// @ts-check
// What to run before a commit: everything that needs neither a build nor a browser. All gates run, then the verdict.
import { runNode, staticGates, timed, tools } from './gates.mjs';

const core = { name: 'unit tests', args: [tools.vitest, 'run', '--project', 'core', '--reporter=dot'] };
const failed = [...staticGates, core].filter(({ name, args }) => !timed(name, () => runNode(args)));
console.log(failed.length ? `red: ${failed.map(({ name }) => name).join(', ')}` : 'all gates are green');
process.exit(failed.length ? 1 : 0);
