import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import type { Statement } from '../sketch/tokens.ts';
import { statementsOf } from '../sketch/tokens.ts';

/** A sketch and what the rules must say about it. Findings are written `rule@element`, with `=value` where there is one. */
export interface RuleVector {
  readonly id: string;
  readonly title: string;
  /** Of the title. From 1. */
  readonly line: number;
  /** Plain: `base`, `drop` and `set` are carried out. */
  readonly sketch: string;
  /** Errors and warnings, all of them. */
  readonly problems: readonly string[];
  /** Info findings, all of them; undefined when the vector says nothing about them. */
  readonly infos: readonly string[] | undefined;
}

/** Why a vector cannot be read, and the line that is to blame. */
export interface BadVector {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly why: string;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly statements: readonly Statement[];
}

/**
 * Reads a file of rule vectors: titles `# ID title`, sketches with `base`, `drop` and `set`, expectations `=>` and `~>`.
 * Source: the sketch language, section 5.
 */
export function readRuleVectors(text: string): readonly Result<RuleVector, BadVector>[] {
  const sections = sectionsOf(text);
  const byId = new Map<string, Section>();
  // Of two vectors with one id the first is the base of others, as the first of two elements counts.
  for (const section of sections) if (!byId.has(section.id)) byId.set(section.id, section);
  return sections.map((section) => readVector(section, byId));
}

const TITLE = /^# ([A-Z]+[0-9]+) (.*?)\r?$/;

function sectionsOf(text: string): readonly Section[] {
  const titles = text.split('\n').flatMap((written, i) => {
    const found = TITLE.exec(written);
    return found ? [{ id: found[1] ?? '', title: found[2] ?? '', line: i + 1 }] : [];
  });
  const [start] = titles;
  // Without a title it is a file of something else.
  if (!start) return [];
  const statements = [...statementsOf(text)];
  const stray = statements.filter(({ line }) => line < start.line);
  const line = stray[0]?.line ?? 0;
  const first = line > 0 ? [{ id: '?', title: 'statements without a title', line, statements: stray }] : [];
  const sections = titles.map((title, i) => ({
    ...title,
    statements: statements.filter(({ line }) => line > title.line && line < (titles[i + 1]?.line ?? Infinity)),
  }));
  return [...first, ...sections];
}

/** A statement as words, which is all that `drop` and `set` need to know of it. */
type Words = readonly string[];

function readVector(section: Section, byId: ReadonlyMap<string, Section>): Result<RuleVector, BadVector> {
  const { id, title, line } = section;
  const bad = (at: number, why: string): Result<RuleVector, BadVector> => err({ id, title, line: at, why });
  const drawn = drawingOf(section, { byId, above: [] });
  if (!drawn.ok) return bad(drawn.error.line, drawn.error.why);
  const problems = expectationsOf(section, '=>');
  const infos = expectationsOf(section, '~>');
  if (problems.length !== 1) return bad(line, `it has ${problems.length} lines =>, not one`);
  if (infos.length > 1) return bad(line, `it has ${infos.length} lines ~>`);
  const sketch = drawn.value.map((words) => words.join(' ')).join('\n');
  return ok({ id, title, line, sketch, problems: problems[0] ?? [], infos: infos[0] });
}

/** The findings after an arrow; one list for each such line. */
function expectationsOf({ statements }: Section, arrow: '=>' | '~>'): readonly (readonly string[])[] {
  return statements
    .filter(({ first }) => first.text === arrow)
    .map(({ rest }) => {
      const said = rest.map(({ text }) => text).join(' ');
      return said === 'none'
        ? []
        : said
            .split(';')
            .map((finding) => finding.trim())
            .filter((finding) => finding !== '');
    });
}

interface Fault {
  readonly line: number;
  readonly why: string;
}

interface Bases {
  readonly byId: ReadonlyMap<string, Section>;
  /** The vectors that are being read, so that none becomes its own base. */
  readonly above: readonly string[];
}

/** The statements of a vector, those of its base changed as it says. */
function drawingOf(section: Section, bases: Bases): Result<readonly Words[], Fault> {
  let drawing: readonly Words[] = [];
  for (const statement of section.statements) {
    const next = after(drawing, statement, { ...bases, above: [...bases.above, section.id] });
    if (!next.ok) return next;
    drawing = next.value;
  }
  return ok(drawing);
}

function after(
  drawing: readonly Words[],
  { first, rest, line }: Statement,
  bases: Bases,
): Result<readonly Words[], Fault> {
  const words = rest.map(({ text }) => text);
  switch (first.text) {
    case '=>':
    case '~>':
      return ok(drawing);
    case 'base':
      return withBase(drawing, { words, line }, bases);
    case 'drop':
      return each(drawing, words, (now, name) => drop(now, name, line));
    case 'set':
      return each(drawing, words, (now, change) => set(now, change, line));
    default:
      return ok([...drawing, [first.text, ...words]]);
  }
}

function withBase(
  drawing: readonly Words[],
  { words, line }: { words: Words; line: number },
  bases: Bases,
): Result<readonly Words[], Fault> {
  const section = words.length === 1 ? bases.byId.get(words[0] ?? '') : undefined;
  if (!section) return err({ line, why: `there is no vector ${words.join(' ')}` });
  if (bases.above.includes(section.id)) return err({ line, why: `${section.id} is its own base` });
  const base = drawingOf(section, bases);
  return base.ok ? ok([...drawing, ...base.value]) : base;
}

type Step = (drawing: readonly Words[], word: string) => Result<readonly Words[], Fault>;

function each(drawing: readonly Words[], words: Words, step: Step): Result<readonly Words[], Fault> {
  let now = drawing;
  for (const word of words) {
    const next = step(now, word);
    if (!next.ok) return next;
    now = next.value;
  }
  return ok(now);
}

function drop(drawing: readonly Words[], name: string, line: number): Result<readonly Words[], Fault> {
  const kept = drawing.filter((words) => elementOf(words) !== name);
  return kept.length < drawing.length ? ok(kept) : err({ line, why: `there is no ${name} to drop` });
}

function set(drawing: readonly Words[], change: string, line: number): Result<readonly Words[], Fault> {
  // The names of elements hold no dot, and values hold many.
  const [, name = '', key = '', value = ''] = /^([^.=]+)\.([A-Za-z0-9]+)=(.*)$/s.exec(change) ?? [];
  const at = drawing.findIndex((words) => elementOf(words) === name);
  const statement = drawing[at];
  if (!statement) return err({ line, why: key === '' ? `${change} is no change` : `there is no ${name} to change` });
  return ok(drawing.with(at, withPair(statement, key, value)));
}

/** An empty value takes the pair away. A changed pair keeps its place. */
function withPair(words: Words, key: string, value: string): Words {
  const at = words.findIndex((word) => word === key || word.startsWith(`${key}=`));
  const pair = value === '' ? [] : [`${key}=${value}`];
  return at < 0 ? [...words, ...pair] : words.toSpliced(at, 1, ...pair);
}

/** How vectors name what a statement declares: `A>B` for a secret, else what follows the first word. */
const elementOf = ([word, name, , other]: Words): string | undefined =>
  word === 'secret' ? `${name ?? ''}>${other ?? ''}` : name;
