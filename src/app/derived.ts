import type { Design, Model } from '../core/design/design.ts';
import type { ElementId } from '../core/design/ids.ts';
import { isLinkId } from '../core/design/ids.ts';
import type { Finding, Severity } from '../core/rules/define-rule.ts';
import { problemCounts, runRules } from '../core/rules/run-rules.ts';
import { encodeDesign } from '../core/share/encode.ts';
import { printSketch } from '../core/sketch/print.ts';

/** What concerns an element: its own findings, and for a container the worst and the number of all that it holds. */
export interface ElementProblems {
  readonly own: readonly Finding[];
  readonly worst: Severity;
  /** Errors and warnings here and in everything that stands in it. Advice is not a problem and is not counted. */
  readonly total: number;
}

export type Counts = Readonly<Record<Severity, number>>;

/** Every finding of a model, worst first. Computed once per model, so a selector may return it as it is. */
export const problemsOf = (model: Model): readonly Finding[] => verdictOf(model).all;

/** Errors and warnings, counted. */
export const countsOf = (model: Model): Counts => verdictOf(model).counts;

/** What concerns an element; undefined when nothing does. The same object until the model changes. */
export const problemsAt = (model: Model, id: ElementId): ElementProblems | undefined => verdictOf(model).at.get(id);

/** The finding of a key; undefined when it is no more. */
export const findingOf = (model: Model, key: string | undefined): Finding | undefined =>
  key === undefined ? undefined : verdictOf(model).byKey.get(key);

/** The rung on Istio's ladder of availability, 1 to 5; undefined while nothing is drawn. */
export const rankOf = (model: Model): number | undefined =>
  problemsOf(model).find(({ rule }) => rule === 'ha/availability-rank')?.value;

/** The drawing as a sketch. */
export const sketchTextOf = remembered(printSketch);

/**
 * The payload of a link to the design, and with it the length of the link. Some 10 ms for a hundred clusters: a component that shows
 * it at every edit should take a deferred value.
 */
export const linkPayloadOf = remembered(encodeDesign);

export const linkLengthOf = (design: Design): number => linkPayloadOf(design).length;

interface Verdict {
  readonly all: readonly Finding[];
  readonly counts: Counts;
  readonly at: ReadonlyMap<ElementId, ElementProblems>;
  readonly byKey: ReadonlyMap<string, Finding>;
}

const verdictOf = remembered(judged);

function judged(model: Model): Verdict {
  const all = runRules(model);
  const at = new Map<ElementId, { own: Finding[]; worst: Severity; total: number }>();
  for (const finding of all) {
    for (const id of lineOf(model, finding.at)) {
      const entry = at.get(id) ?? { own: [], worst: finding.severity, total: 0 };
      if (id === finding.at) entry.own.push(finding);
      if (weight[finding.severity] > weight[entry.worst]) entry.worst = finding.severity;
      if (finding.severity !== 'info') entry.total += 1;
      // Advice about a part does not mark its container: there is nothing to go and look for.
      if (id === finding.at || finding.severity !== 'info') at.set(id, entry);
    }
  }
  return { all, counts: problemCounts(all), at, byKey: new Map(all.map((finding) => [finding.key, finding])) };
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The element and everything that it stands in, inside out. */
function lineOf(model: Model, id: ElementId): readonly ElementId[] {
  const line: ElementId[] = [id];
  let here = isLinkId(id) ? undefined : model.entities[id];
  // A container cannot stand in itself: kinds nest in one direction only.
  while (here?.parent) {
    line.push(here.parent);
    here = model.entities[here.parent];
  }
  return line;
}

/** Computes a value once for each object and keeps it as long as the object lives. */
function remembered<K extends Model | Design, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) };
    known.set(key, entry);
    return entry.value;
  };
}
