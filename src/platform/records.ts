import type { Edit, Edited } from '../core/commands/edits.ts';
import { applyEdit } from '../core/commands/edits.ts';
import { emptyHistory } from '../core/commands/history.ts';
import { DESIGN_VERSION } from '../core/design/design.ts';
import { readDesign } from '../core/design/read-design.ts';
import { crc32 } from '../core/share/crc32.ts';

/** Something of one revision of a design, as text with its checksum: damage on the disk is silent (docs/reliability.md, F9). */
export interface StoredRecord {
  readonly key: string;
  readonly revision: number;
  readonly text: string;
  readonly checksum: number;
}

/** A record of a value that is plain JSON. */
export function recordOf(key: string, revision: number, value: unknown): StoredRecord {
  const text = JSON.stringify(value);
  return { key, revision, text, checksum: checksumOf(text) };
}

const encoder = new TextEncoder();
const checksumOf = (text: string): number => crc32(encoder.encode(text));

/** The value of a record; undefined when it is damaged. */
function valueOf(record: StoredRecord): unknown {
  if (typeof record.text !== 'string' || checksumOf(record.text) !== record.checksum) return undefined;
  return JSON.parse(record.text) as unknown; // the checksum says that these are the characters that JSON.stringify gave
}

/** What a snapshot holds. */
export const snapshotValue = ({ design, history }: Edited): unknown => ({ design, history });

export interface Replayed extends Edited {
  readonly revision: number;
  /** How many edits of the journal it took. */
  readonly edits: number;
}

/** The state of a design at a snapshot and as many edits of the journal as follow without a gap. Undefined when the snapshot is damaged. */
export function replayFrom(snapshot: StoredRecord, journal: readonly StoredRecord[]): Replayed | undefined {
  const start = valueOf(snapshot);
  if (!isEdited(start)) return undefined;
  let state: Replayed = { ...start, revision: snapshot.revision, edits: 0 };
  for (const record of journal) {
    if (record.revision <= state.revision) continue;
    const edit = record.revision === state.revision + 1 ? valueOf(record) : undefined;
    const next = isEdit(edit) ? tryEdit(state, edit) : undefined;
    if (!next) break;
    state = { ...next, revision: record.revision, edits: state.edits + 1 };
  }
  return checked(state);
}

/** Patches of a damaged edit may not fit: that is the end of what can be replayed, not of the program. */
function tryEdit(state: Edited, edit: Edit): Edited | undefined {
  try {
    return applyEdit(state, edit);
  } catch {
    // The journal is told as damaged from here on; what came before is good.
    return undefined;
  }
}

/** Through the one door for documents. A design of an older format is brought up to date; its steps of undo no longer fit. */
function checked(state: Replayed): Replayed | undefined {
  const isOfNow = (state.design as { version: number }).version === DESIGN_VERSION; // older records have older versions
  const read = readDesign(state.design);
  if (!read.ok) return undefined;
  const { design, repairs } = read.value;
  return { ...state, design, history: isOfNow && repairs.length === 0 ? state.history : emptyHistory };
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isEdited(value: unknown): value is Edited {
  if (!isTable(value) || !isTable(value['design']) || !isTable(value['history'])) return false;
  const { past, future } = value['history'];
  return Array.isArray(past) && Array.isArray(future);
}

function isEdit(value: unknown): value is Edit {
  if (!isTable(value)) return false;
  return value['type'] === 'undo' || value['type'] === 'redo' || (value['type'] === 'do' && isTable(value['step']));
}
