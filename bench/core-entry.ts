import { indexOf } from '../src/core/design/model-index.ts';
import { readDesign } from '../src/core/design/read-design.ts';
import { runRules } from '../src/core/rules/run-rules.ts';
import { designOf } from './design.mjs';
import { isVoid, median, rounded, spin } from './spin.mjs';

const SIZES = [50, 200, 1000];
/** In a cluster: 1,000 clusters with three would be more than a design may hold. */
const SERVICES = 2;
const RUNS = 7;

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** One full pass over a model that nothing has seen yet: everything derived is kept by the identity of the model. */
function pass(clusters: number) {
  const read = readDesign(designOf(clusters, SERVICES));
  // A figure about half a design would be worse than none.
  if (!read.ok || read.value.repairs.length > 0)
    throw new Error(`the bench design is not whole: ${JSON.stringify(read)}`);
  const { model } = read.value.design;
  const index = timed(() => indexOf(model));
  const rules = timed(() => runRules(model));
  const things = Object.keys(model.entities).length;
  return { indexMs: index.ms, rulesMs: rules.ms, findings: rules.value.length, things };
}

function figures(clusters: number) {
  const spins = [spin()];
  const runs = Array.from({ length: RUNS }, () => pass(clusters));
  spins.push(spin());
  return {
    void: isVoid(spins),
    things: runs[0]?.things,
    findings: runs[0]?.findings,
    indexMs: rounded(median(runs.map((run) => run.indexMs))),
    rulesMs: rounded(median(runs.map((run) => run.rulesMs))),
  };
}

// Warm: the first pass compiles.
pass(50);
console.log(JSON.stringify(Object.fromEntries(SIZES.map((size) => [`${size} clusters`, figures(size)]))));
