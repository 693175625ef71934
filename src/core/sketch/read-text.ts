import { limits } from '../base/limits.ts';
import { say } from '../base/text.ts';
import { badVersion, openQuote, SKETCH_VERSION, phrases, tooManyStatements } from './messages.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { Fault } from './problems.ts';
import type { Said } from './read-statement.ts';
import { readStatement } from './read-statement.ts';
import { statementCalled, statements } from './statements.ts';
import type { Statement, Token } from './tokens.ts';
import { placeOf, statementsOf } from './tokens.ts';

/** Reads every statement of a text that can be read on its own. Faults are added to the list; nothing is looked up yet. */
export function readText(text: string, names: Names, faults: Fault[]): readonly Said[] {
  const said: Said[] = [];
  let count = 0;
  for (const statement of statementsOf(text)) {
    if (++count > limits.sketchStatements) {
      faults.push({
        code: 'too-large',
        at: placeOf(statement.line, statement.first),
        explain: () => ({ message: tooManyStatements }),
      });
      break;
    }
    const one = readOne(statement, { names, faults });
    if (one) said.push(one);
  }
  return said;
}

function readOne(statement: Statement, context: { names: Names; faults: Fault[] }): Said | undefined {
  const { line, first } = statement;
  if (statement.openQuote) {
    context.faults.push(unclosed(line, statement.openQuote));
    return undefined;
  }
  const spec = statementCalled(first.text);
  if (spec) return readStatement(spec, statement, context);
  const fault =
    first.text === 'sketch' ? versionFault(statement) : (testOnly(line, first) ?? unknownStatement(line, first));
  if (fault) context.faults.push(fault);
  return undefined;
}

function unclosed(line: number, quote: Token): Fault {
  return {
    code: 'open-quote',
    at: placeOf(line, quote),
    explain: () => {
      // A lone backslash at the end would take the closing quote for one of the text's own.
      const suggestion = `${quote.text}${endsInLoneBackslash(quote.text) ? '\\"' : '"'}`;
      return { message: openQuote, suggestion };
    },
  };
}

function endsInLoneBackslash(text: string): boolean {
  let from = text.length;
  while (text[from - 1] === '\\') from--;
  return (text.length - from) % 2 === 1;
}

function versionFault({ line, first, rest }: Statement): Fault | undefined {
  const number = rest[0];
  const version = number && /^\d{1,9}$/.test(number.text) ? Number(number.text) : 0;
  if (number && version > SKETCH_VERSION) {
    const message = say(phrases.newerVersion, { version: number.text });
    return { code: 'newer-version', at: placeOf(line, number), explain: () => ({ message }) };
  }
  if (version > 0) return undefined;
  const suggestion = number ? `${SKETCH_VERSION}` : `${first.text} ${SKETCH_VERSION}`;
  return {
    code: 'bad-value',
    at: placeOf(line, number ?? first),
    explain: () => ({ message: badVersion, suggestion }),
  };
}

/** Statements of vector files (sketch language, section 5): core/testing reads them. */
function testOnly(line: number, { text, column }: Token): Fault | undefined {
  const word = /^(?:=>|~>|(?:base|drop|set)$)/.exec(text)?.[0];
  if (word === undefined) return undefined;
  const message = say(phrases.testOnly, { word });
  return { code: 'test-only', at: placeOf(line, { text: word, column }), explain: () => ({ message }) };
}

function unknownStatement(line: number, first: Token): Fault {
  return {
    code: 'unknown-statement',
    at: placeOf(line, first),
    explain: () => ({
      message: say(phrases.unknownStatement, { word: first.text }),
      suggestion: nearestStatement(first.text),
    }),
  };
}

/** The statement that was probably meant: by its word, or by what it declares, as in `service a/b`. */
function nearestStatement(written: string): string | undefined {
  const word = written.toLowerCase();
  const near = nearest(
    word,
    statements.map((spec) => spec.word),
  );
  if (near !== undefined) return near;
  const byKind = new Map(statements.map(({ subject, word: own }) => [subject.kind.toLowerCase(), own]));
  return byKind.get(nearest(word, byKind.keys()) ?? '');
}
