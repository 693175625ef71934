import type { Model } from '../core/design/design.ts';
import type { ElementId } from '../core/design/ids.ts';
import { isLinkId } from '../core/design/ids.ts';
import type { Finding, Severity } from '../core/rules/define-rule.ts';
import { isRulebookOpen, judge } from './rulebook.ts';
import { remembered } from './remembered.ts';

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

interface Verdict {
  readonly all: readonly Finding[];
  readonly counts: Counts;
  readonly at: ReadonlyMap<ElementId, ElementProblems>;
  readonly byKey: ReadonlyMap<string, Finding>;
}

const judgement = remembered(judged);

const unjudged: Verdict = { all: [], counts: { error: 0, warning: 0, info: 0 }, at: new Map(), byKey: new Map() };

/** Nothing is remembered of a model that was looked at before the rules were there. */
const verdictOf = (model: Model): Verdict => (isRulebookOpen() ? judgement(model) : unjudged);

function judged(model: Model): Verdict {
  const all = judge(model);
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
  return { all, counts: countsIn(all), at, byKey: new Map(all.map((finding) => [finding.key, finding])) };
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

function countsIn(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
