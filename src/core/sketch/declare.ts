import { limits } from '../base/limits.ts';
import { say } from '../base/text.ts';
import { linkKinds } from '../design/links/index.ts';
import { stemOf } from './identifiers.ts';
import { phrases } from './messages.ts';
import type { Names } from './names.ts';
import { nextFree } from './nearest.ts';
import type { Fault } from './problems.ts';
import type { Said } from './read-statement.ts';
import { statements } from './statements.ts';
import { writeName } from './words.ts';

/**
 * The statements that count, in canonical order: of two elements with one name the first. The names of what they declare are added
 * to `names`, and so is the mesh that is declared by use when no other is.
 */
export function declare(said: readonly Said[], names: Names, faults: Fault[]): readonly Said[] {
  const lines = new Map<string, number>();
  const kept: Said[] = [];
  for (const one of said) {
    const key = `${one.spec.word}\n${identityOf(one)}`;
    const first = lines.get(key);
    if (first !== undefined) {
      faults.push(declaredTwice(one, first, names));
      continue;
    }
    lines.set(key, one.line);
    kept.push(one);
    if (one.spec.subject.of === 'entity') names.add(one.spec.subject.kind, one.names[0].text);
  }
  if (names.all('mesh').length === 0) names.add('mesh', 'm1');
  return kept.toSorted((a, b) => rank(a) - rank(b));
}

const ranks = new Map(statements.map(({ word }, i) => [word, i]));
const rank = ({ spec }: Said): number => ranks.get(spec.word) ?? 0;

/** What two statements of one kind may not have in common. No name holds a line break. */
function identityOf({ spec, names, values }: Said): string {
  const written = names.map(({ text }) => text);
  if (spec.subject.of === 'link') {
    return (linkKinds[spec.subject.kind].mutual ? written.toSorted() : written).join('\n');
  }
  const region = values.get('region');
  const isZone = spec.subject.kind === 'zone' && region?.type === 'names';
  return [...written, ...(isZone ? region.words.map(({ text }) => text) : [])].join('\n');
}

function declaredTwice({ spec, names: written }: Said, line: number, names: Names): Fault {
  const { subject, word } = spec;
  const [first, last] = written;
  const isOneWord = subject.of === 'link' && subject.between === '<->' && last !== undefined;
  return {
    code: 'duplicate-id',
    at: isOneWord ? { ...first.at, length: last.at.column + last.at.length - first.at.column } : first.at,
    explain: () => {
      const name = written.map(({ text }) => text).join(isOneWord ? '<->' : '>');
      const message = say(phrases.duplicateId, { word, name, line });
      if (subject.of === 'link') return { message };
      // Room for a number of four digits: there are no more statements than that.
      const stem = stemOf(first.text).slice(0, limits.nameLength - 4);
      return { message, suggestion: writeName(nextFree(stem, (free) => names.has(subject.kind, free))) };
    },
  };
}
