// @ts-check
import { heapNames, layers, onlyHome, openFiles, registries, testRunner } from './layer-table.mjs';

/** @typedef {{resolved: string}} Dependency */
/** @typedef {{source: string, dependencies: Dependency[]}} Module */
/** @typedef {{rule: string, from: string, to: string}} Violation */

const TEST = '(\\.(test|cases)\\.tsx?$)|(^src/core/testing/)';
const ROOT_FILES = '^src/(main\\.tsx|[\\w-]+\\.(d\\.ts|css))$';
const SIDE_FILES = '(^src/core/testing/|\\.(test|cases)\\.tsx?$|^src/main\\.tsx$)';

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** @param {readonly string[]} names */
const foldersOf = (names) => names.map((name) => `^src/${escaped(name)}/`);

const coreLayers = Object.keys(layers).filter((name) => name.startsWith('core/') && name !== 'core/testing');
/** @param {readonly string[]} may */
const spelledOut = (may) => may.flatMap((name) => (name === 'core/*' ? coreLayers : [name]));

/** @param {string} name @param {import('./layer-table.mjs').Layer} layer */
function importRule(name, layer) {
  const open = openFiles.filter(({ from }) => from === name).map(({ to }) => to);
  return {
    name: `layer ${name}`,
    severity: 'error',
    from: { path: `^src/${escaped(name)}/`, pathNot: '\\.(test|cases)\\.tsx?$' },
    to: { path: '^src/', pathNot: [...foldersOf([name, ...spelledOut(layer.may)]), ...open] },
  };
}

/** @param {string} name @param {import('./layer-table.mjs').Layer} layer */
function packageRule(name, layer) {
  const allowed = layer.npm ?? [];
  const packages = allowed
    .filter((one) => one !== 'node:*')
    .map((one) => `(^|/)node_modules/(@types/)?${escaped(one)}/`);
  const node = allowed.includes('node:*') ? ['^node:', '^(fs|path|url|os|process|util|crypto|zlib|stream)(/|$)'] : [];
  return {
    name: `packages of ${name}`,
    severity: 'error',
    from: { path: `^src/${escaped(name)}/`, pathNot: '\\.(test|cases)\\.tsx?$' },
    to: { pathNot: ['^src/', ...packages, ...node], couldNotResolve: false },
  };
}

/** @param {[string, string]} entry */
const homeRule = ([name, home]) => ({
  name: `home of ${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [home, SIDE_FILES] },
  to: { path: `(^|/)node_modules/${escaped(name)}/` },
});

/** The whole table as rules of dependency-cruiser. */
export const cruiserRules = [
  ...Object.entries(layers).flatMap(([name, layer]) => [importRule(name, layer), packageRule(name, layer)]),
  ...Object.entries(onlyHome).map(homeRule),
  { name: 'no cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'no test code in the product',
    severity: 'error',
    from: { path: '^src/', pathNot: [TEST, testRunner] },
    to: { path: TEST },
  },
  {
    name: 'core tests stay in core',
    severity: 'error',
    from: { path: '^src/core/.*\\.(test|cases)\\.ts$' },
    to: { path: '^src/(app|platform|ui|cli)/|^src/main' },
  },
  { name: 'imports resolve', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
];

/**
 * Files of a registry folder that its index.ts lists.
 * @param {readonly Module[]} modules
 * @param {string} folder
 */
function membersOf(modules, folder) {
  const index = modules.find(({ source }) => source === `src/${folder}/index.ts`);
  return (index?.dependencies ?? [])
    .map(({ resolved }) => resolved)
    .filter((path) => path.startsWith(`src/${folder}/`) && !/\/define-[^/]*$/.test(path));
}

/** @param {readonly Module[]} modules @param {string} folder @returns {Violation[]} */
function bridges(modules, folder) {
  const members = new Set(membersOf(modules, folder));
  const shore = new Set([...members, `src/${folder}/index.ts`]);
  return modules
    .filter(({ source }) => members.has(source))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved }) => shore.has(resolved))
        .map(({ resolved }) => ({ rule: `islands of ${folder}`, from: source, to: resolved })),
    );
}

/** @param {string} path @returns {Violation[]} */
function misplaced(path) {
  const inTable = Object.keys(layers).some((name) => path.startsWith(`src/${name}/`));
  return [
    ...(inTable || new RegExp(ROOT_FILES).test(path) ? [] : [{ rule: 'folder is in the table', from: path, to: '' }]),
    ...(heapNames.test(path) ? [{ rule: 'no heap of leftovers', from: path, to: '' }] : []),
  ];
}

/**
 * The laws that need to see all modules at once.
 * @param {readonly Module[]} modules
 * @param {readonly string[]} files all source files
 * @returns {Violation[]}
 */
export function wholeTreeViolations(modules, files) {
  return [...files.flatMap(misplaced), ...registries.flatMap((folder) => bridges(modules, folder))];
}
