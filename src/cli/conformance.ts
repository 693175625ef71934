import { readFileSync } from 'node:fs';
import type { FileOutcome } from '../core/testing/conformance.ts';
import { checkVectors } from '../core/testing/conformance.ts';

type Outcome = FileOutcome['outcomes'][number];

const USAGE = 'usage: npm run -s conformance -- [--rules a,b] FILE...';

process.exitCode = main(process.argv.slice(2));

/** 0 when no vector failed, 1 when some did, 2 when a file cannot be read or the command line is wrong. */
function main(args: readonly string[]): number {
  const line = readArguments(args);
  if (!line) {
    say(USAGE, process.stderr);
    return 2;
  }
  const all: Outcome[] = [];
  let isAllRead = true;
  for (const file of line.files) {
    const checked = checkFile(file, line.rules);
    if (checked) {
      report(file, checked);
      for (const outcome of checked.outcomes) all.push(outcome);
    } else {
      isAllRead = false;
    }
  }
  const count = (result: Outcome['result']): number => all.filter((outcome) => outcome.result === result).length;
  say(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  if (!isAllRead) return 2;
  return count('failed') > 0 ? 1 : 0;
}

interface CommandLine {
  readonly rules: ReadonlySet<string> | undefined;
  readonly files: readonly string[];
}

function readArguments(args: readonly string[]): CommandLine | undefined {
  const files: string[] = [];
  let rules: ReadonlySet<string> | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const list = arg === '--rules' ? args[++i] : arg.startsWith('--rules=') ? arg.slice('--rules='.length) : undefined;
    if (list !== undefined) rules = new Set([...(rules ?? []), ...list.split(/[\s,]+/).filter((rule) => rule !== '')]);
    else if (arg.startsWith('-')) return undefined;
    else files.push(arg);
  }
  return files.length > 0 ? { rules, files } : undefined;
}

function checkFile(file: string, rules: ReadonlySet<string> | undefined): FileOutcome | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const checked = checkVectors(text, rules);
  if (checked.ok) return checked.value;
  say(`${file}: ${checked.error}`, process.stderr);
  return undefined;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    say(`${file}: ${error.message}`, process.stderr);
    return undefined;
  }
}

function report(file: string, { outcomes, note }: FileOutcome): void {
  for (const outcome of outcomes) {
    if (outcome.result !== 'failed') continue;
    const place = outcome.line === undefined ? file : `${file}:${outcome.line}`;
    say(`FAIL ${place} ${outcome.id} ${outcome.title}`);
    for (const { of, expected, got } of outcome.mismatches) {
      say(`  ${of} expected  ${expected}`);
      say(`  ${of} got       ${got}`);
    }
  }
  const skipped = outcomes.filter(({ result }) => result === 'skipped').length;
  if (note !== undefined) say(`SKIP ${file}: ${skipped} vectors, ${note}`);
}

function say(line: string, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${line}\n`);
}
