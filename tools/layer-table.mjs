// @ts-check

/**
 * @typedef {object} Layer
 * @property {readonly string[]} may other layers it may import
 * @property {readonly string[]} [npm] packages it may import; `node:*` stands for Node's own modules
 */

const base = 'core/base';
const design = 'core/design';
const semantics = 'core/semantics';
const commands = 'core/commands';

/**
 * Who may import whom, besides itself. A folder that is not here may not exist.
 * `core/*` stands for all core layers except core/testing.
 * @type {Readonly<Record<string, Layer>>}
 */
export const layers = {
  'core/base': { may: [] },
  'core/design': { may: [base], npm: ['valibot'] },
  'core/commands': { may: [base, design, 'core/placement'], npm: ['mutative', 'valibot'] },
  'core/semantics': { may: [base, design] },
  'core/placement': { may: [base, design] },
  'core/scene': { may: [base, design, semantics, 'core/placement', 'core/lenses'] },
  'core/recipes': { may: [base, design, semantics, commands] },
  'core/rules': { may: [base, design, semantics, commands, 'core/recipes'] },
  'core/trace': { may: [base, design, semantics] },
  'core/failure': { may: [base, design, semantics, 'core/trace'] },
  'core/lenses': { may: [base, design, semantics, 'core/rules', 'core/trace', 'core/failure'] },
  'core/exporters': {
    may: [base, design, semantics, 'core/rules', 'core/placement', 'core/lenses', 'core/scene'],
    npm: ['yaml'],
  },
  'core/importers': { may: [base, design], npm: ['yaml'] },
  'core/templates': { may: [base, design, commands, 'core/recipes'] },
  'core/sketch': { may: [base, design, commands] },
  'core/share': { may: [base, design, 'core/placement'], npm: ['fflate'] },
  'core/testing': { may: ['core/*'], npm: ['fast-check'] },
  app: { may: ['core/*'], npm: ['zustand'] },
  platform: { may: ['core/*'], npm: ['idb', 'client-zip'] },
  ui: {
    may: ['core/*', 'app'],
    npm: [
      'react',
      'react-dom',
      '@xyflow/react',
      '@base-ui/react',
      'lucide-react',
      'zustand',
      '@fontsource-variable/inter',
    ],
  },
  cli: { may: ['core/*'], npm: ['node:*', 'client-zip'] },
};

/** One package, one home: path patterns of the only product files that may import it. */
export const onlyHome = {
  mutative: '^src/core/commands/transact\\.ts$',
  '@xyflow/react': '^src/ui/canvas/',
  'react-dom': '^src/ui/kit/',
};

/** Single files another layer may import although the layer as a whole may not. */
export const openFiles = [
  { from: 'platform', to: '^src/app/ports\\.ts$' },
  { from: 'cli', to: '^src/core/testing/conformance\\.ts$' },
];

/** The only entry that runs test code: it compares the program with the vectors. */
export const testRunner = '^src/cli/conformance\\.ts$';

/** Folders with an index.ts that lists their members. Members are islands: none imports another, none the list. */
export const registries = [
  'core/design/kinds',
  'core/design/links',
  'core/design/migrations',
  'core/commands',
  'core/rules',
  'core/failure',
  'core/lenses',
  'core/exporters',
  'core/importers',
  'core/templates',
  'app/actions',
];

/** Names that end as a heap for everything without a home. A constant lives with its one user. */
export const heapNames = /(^|\/)(constants?|types?|utils?|helpers?|common|misc)\.tsx?$/;
