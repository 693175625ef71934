import type { Phrase, Text } from '../base/text.ts';
import type { Command } from '../commands/index.ts';
import type { ElementId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import type { Collection, View } from '../semantics/view.ts';

/** What a finding weighs, heaviest first. An info is advice and never counts as a problem. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** The chapters of the catalogue. The place in this list makes the hundreds of a code: `ML03..` is network. */
export const ruleGroups = [
  'structure',
  'naming',
  'network',
  'gateway',
  'controlplane',
  'discovery',
  'dns',
  'trust',
  'locality',
  'ha',
  'tenancy',
  'federation',
  'ambient',
  'install',
  'capacity',
  'exposure',
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/** `network/missing-east-west-gateway`: also the path of the rule's file in this folder. */
export type RuleId = `${RuleGroup}/${string}`;

/** The messages of a rule by their ids. Tests and vectors compare ids, never prose. */
export type Messages = Readonly<Record<string, Phrase<never>>>;

type ParamsOf<P> = P extends Phrase<infer T> ? T : never;

/**
 * A repair planned by a rule. It is worked out only when somebody looks at it, and against the index of that moment, so running the
 * rules costs nothing for repairs that nobody asks for. A plan for what is already done is empty.
 */
export interface Repair {
  readonly title: Text;
  readonly plan: (ix: ModelIndex) => readonly Command[];
}

/** What a rule says about one place in the drawing. */
interface Said<Id extends string, P> {
  /** What makes it this finding and no other, in an order that the rule keeps. The first element carries the badge. */
  readonly at: ElementId | readonly [ElementId, ...ElementId[]];
  /** What else to point at. An example may change without making it another finding. */
  readonly also?: readonly ElementId[];
  /** Its name in the vectors: an id, `a>b`, `a+b`, `a<->b` or `service>cluster` (sketch language, section 5). */
  readonly element: string;
  readonly message: Id;
  readonly params: P;
  /** Safe: one outcome, adds or relabels, never takes away what the user drew. */
  readonly fixes?: readonly Repair[];
  /** A choice between intents. */
  readonly suggestions?: readonly Repair[];
  /** The number a finding is about, where it has one: the rank of a mesh. */
  readonly value?: number;
  /** For the few rules whose weight depends on the case. */
  readonly severity?: Severity;
}

/** What a rule may yield: one of its own messages, with the values of that message. */
export type Report<M extends Messages> = { [Id in keyof M & string]: Said<Id, ParamsOf<M[Id]>> }[keyof M & string];

/** What is known of a rule without running it. Pages, lists and the command line are made from it. */
export interface RuleMeta {
  readonly id: RuleId;
  /** Stable beside the id, never reused: README.md of this folder. */
  readonly code: `ML${number}`;
  readonly severity: Severity;
  /** Part of the preset that is on for everybody. */
  readonly recommended: boolean;
  /** The collections whose change can change the findings. */
  readonly reads: readonly Collection[];
  /** Where the condition comes from: documentation, source files, threads. */
  readonly sources: readonly [string, ...string[]];
  /** One istioctl or kubectl line that shows the fault on a running cluster. */
  readonly verify: string;
  readonly summary: Text;
  /** Why Istio behaves so. */
  readonly why: Text;
  /** What people meet in production when they ignore it. */
  readonly consequence: Text;
  /** When no finding is right. */
  readonly notWhen: Text;
}

/** One rule of the catalogue. Pure: it reads an index and yields findings. */
export interface Rule extends RuleMeta {
  readonly messages: Messages;
  readonly check: (ix: ModelIndex) => Iterable<Said<string, unknown>>;
}

/**
 * Checks a rule at compile time: it can query only the collections it declares, and yield only its own messages with their own
 * values, in every language.
 */
export function defineRule<const C extends Collection, M extends Messages>(
  spec: Omit<RuleMeta, 'reads'> & {
    readonly reads: readonly C[];
    readonly messages: M;
    readonly check: (ix: View<C>) => Iterable<Report<M>>;
  },
): Rule {
  // An index is a view of every collection, so of those of this rule.
  return { ...spec, check: (ix) => spec.check(ix) };
}

/** A repair, with its commands for the model in which the problem was found, or for a later one. */
export interface Fix {
  readonly title: Text;
  readonly commands: (later?: ModelIndex) => readonly Command[];
}

/** One thing to show: a badge, a row in the list, a line of the command line tool. */
export interface Finding {
  /** Rule, message and ids: the same problem has the same key before and after any unrelated change. */
  readonly key: string;
  readonly rule: RuleId;
  readonly code: RuleMeta['code'];
  readonly severity: Severity;
  readonly message: string;
  /** The element that carries the badge. */
  readonly at: ElementId;
  readonly related: readonly ElementId[];
  /** The name of the place in the vectors. */
  readonly element: string;
  readonly text: Text;
  readonly fixes: readonly Fix[];
  readonly suggestions: readonly Fix[];
  readonly value?: number;
}
