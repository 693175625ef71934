// @ts-check
// Checks the table in layer-table.mjs. A gate that cannot fail is no gate: first the canary, then the tree.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { cruiserRules, wholeTreeViolations } from './layer-rules.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const canary = fileURLToPath(new URL('./layer-canary', import.meta.url));

/** Every law that the planted files break. */
const planted = [
  'layer core/base',
  'packages of core/base',
  'packages of core/rules',
  'layer ui',
  'layer platform',
  'home of mutative',
  'home of @xyflow/react',
  'no cycles',
  'no test code in the product',
  'core tests stay in core',
  'imports resolve',
  'islands of core/rules',
  'folder is in the table',
  'no heap of leftovers',
];

/** @param {string} home */
function sourceFiles(home) {
  return readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
}

/** @param {string} home folder that holds src/ */
async function inspect(home) {
  const files = sourceFiles(home);
  // The tool resolves its paths against the working directory, whatever baseDir says.
  process.chdir(home);
  const { output } = await cruise(['src'], {
    baseDir: home,
    validate: true,
    ruleSet: /** @type {any} */ ({ forbidden: cruiserRules }),
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  });
  if (typeof output === 'string') throw new Error(output);
  const seen = output.modules.filter(({ source }) => source.startsWith('src/'));
  const found = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { files, seen: seen.length, violations: [...found, ...wholeTreeViolations(output.modules, files)] };
}

/** @type {string[]} */
const faults = [];

const bird = await inspect(canary);
const fired = new Set(bird.violations.map(({ rule }) => rule));
for (const rule of planted) if (!fired.has(rule)) faults.push(`canary: "${rule}" did not notice its planted violation`);
if (bird.violations.some(({ from }) => from.includes('innocent'))) faults.push('canary: an innocent file was reported');

const tree = await inspect(root);
if (tree.seen < tree.files.length) faults.push(`only ${tree.seen} of ${tree.files.length} source files were looked at`);
for (const { rule, from, to } of tree.violations) faults.push(`${rule}: ${from}${to ? ` -> ${to}` : ''}`);

for (const fault of faults) console.error(fault);
console.log(
  `layers: ${tree.seen} modules, ${cruiserRules.length} rules, ${fired.size} planted kinds seen, ${faults.length} faults`,
);
process.exit(faults.length ? 1 : 0);
