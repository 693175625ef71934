import type { ElementProblems } from '../../app/derived.ts';
import { problemsAt, problemsOf } from '../../app/derived.ts';
import type { Finding } from '../../app/finding.ts';
import type { Language, Text } from '../../core/base/text.ts';
import { languages } from '../../core/base/text.ts';
import type { Model } from '../../core/design/design.ts';
import type { EntityId, Kind } from '../../core/design/ids.ts';
import type { Entity, EntityOf } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { sentenceWords as words } from './strings/sentence-words.ts';

interface Said {
  /** Those of a model change once, when the rules have arrived. */
  readonly findings: readonly Finding[];
  readonly sentences: Map<EntityId, Text>;
}

const cache = new WeakMap<Model, Said>();

/** What a reader hears about a thing: its name, what it is, where it stands and what is wrong. Made once per model and verdict. */
export function sentenceOf(model: Model, id: EntityId): Text {
  const findings = problemsOf(model);
  let said = cache.get(model);
  if (said?.findings !== findings) {
    said = { findings, sentences: new Map() };
    cache.set(model, said);
  }
  const sentence = said.sentences.get(id) ?? make(indexOf(model), id, problemsAt(model, id));
  said.sentences.set(id, sentence);
  return sentence;
}

type Part = (language: Language) => string | undefined;

function make(index: ModelIndex, id: EntityId, problems: ElementProblems | undefined): Text {
  const entity = index.get(id);
  if (!entity) return { en: '', zh: '' };
  const parts = [...partsOf(index, entity), problemPart(problems)];
  const [en, zh] = languages.map((language) =>
    parts
      .map((part) => part(language))
      .filter((part) => part)
      .join(words.comma[language]),
  );
  return { en: en ?? '', zh: zh ?? '' };
}

function partsOf(index: ModelIndex, entity: Entity): readonly Part[] {
  const name: Part = () => entity.name;
  switch (entity.kind) {
    case 'cluster':
      return [name, ...clusterParts(index, entity)];
    case 'gateway':
      return [name, (l) => words.gateway[entity.type][l], inside(index, entity.parent)];
    case 'service':
      return [name, kindPart('service'), (l) => words.clusters[l](index.from(entity.id, 'placement').length)];
    case 'note':
      return [kindPart('note'), () => (entity.text ?? []).join(' ')];
    case 'vm':
      return [name, kindPart('vm'), named(index, entity.joins, words.joins), inside(index, entity.parent)];
    default:
      return [name, kindPart(entity.kind), inside(index, entity.parent)];
  }
}

function clusterParts(index: ModelIndex, cluster: EntityOf<'cluster'>): readonly Part[] {
  const controllers = index.to(cluster.id, 'control').map(({ from }) => index.get(from)?.name ?? '');
  return [
    (l) => words.role[cluster.role][l],
    (l) => (controllers.length > 0 ? words.controlledBy[l](controllers.join(words.comma[l])) : undefined),
    inside(index, cluster.parent),
    named(index, cluster.network, words.network),
    named(index, cluster.mesh, words.mesh),
  ];
}

const kindPart =
  (kind: Kind): Part =>
  (language) =>
    kinds[kind].title[language];

function inside(index: ModelIndex, parent: EntityId | undefined): Part {
  const holder = index.get(parent);
  return (l) => holder && words.inside[l]({ kind: kinds[holder.kind].title[l], name: holder.name });
}

function named(
  index: ModelIndex,
  id: EntityId | undefined,
  phrase: Readonly<Record<Language, (name: string) => string>>,
): Part {
  const entity = index.get(id);
  return (l) => entity && phrase[l](entity.name);
}

const problemPart =
  (problems: ElementProblems | undefined): Part =>
  (language) =>
    problems && problems.total > 0 ? words.problems[language](problems.total) : undefined;
