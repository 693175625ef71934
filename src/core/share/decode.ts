import { limits } from '../base/limits.ts';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import type { Layout } from '../design/design.ts';
import type { ReadDesign } from '../design/read-design.ts';
import { readDesign } from '../design/read-design.ts';
import type { Coder } from './coder.ts';
import { createReader } from './coder.ts';
import { LINK_VERSION } from './encode.ts';
import { unpack } from './pack.ts';
import type { Row } from './rows.ts';
import type { ShareError } from './share-error.ts';
import { shareError } from './share-error.ts';
import { walkLayout } from './walk-layout.ts';
import { walkEntities, walkLinks } from './walk-model.ts';

/**
 * The design in the payload of a link, or why there is none. Takes a payload that mail has wrapped or percent-encoded, or that a full
 * stop was glued to. Never throws, never changes anything, and never gives another design than the one that was shared.
 */
export function decodeDesign(payload: string): Result<ReadDesign, ShareError> {
  if (payload.length > MOST_CHARACTERS) return err(shareError('link.too-long'));
  const text = cleaned(payload);
  if (text.length > limits.linkLength) return err(shareError('link.too-long'));
  if (payload.trim() === '') return err(shareError('link.incomplete'));
  if (!/^[\w-]+$/.test(text)) return err(shareError('link.damaged'));
  if (!text.startsWith(LINK_VERSION)) return err(shareError('link.newer'));
  if (text.length < SHORTEST) return err(shareError('link.incomplete'));
  const data = unpack(text.slice(LINK_VERSION.length));
  return data.ok ? read(createReader(data.value)) : err(shareError(data.error));
}

/** A percent-encoded character takes three, and mail adds line breaks. */
const MOST_CHARACTERS = 4 * limits.linkLength;

/** The empty design takes more. */
const SHORTEST = 8;

/** What mail and chat programs do to a link, undone: percent-encoding, line breaks, punctuation behind it. */
function cleaned(payload: string): string {
  const plain = payload.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return plain.replaceAll(/\s/g, '').replace(/[.,;:!?)\]}>'"]+$/, '');
}

function read(reader: Coder): Result<ReadDesign, ShareError> {
  const title = reader.text('', 'title');
  const entities = walkEntities(reader, []);
  const links = walkLinks(reader, [], entities);
  if (reader.failed()) return err(shareError('link.not-a-design'));
  const model = { entities: byId(entities), links: byId(links) };
  const design = readDesign({ version: 1, title, model, layout: {} });
  if (!design.ok) return err(shareError('link.not-a-design'));
  const layout: Layout = walkLayout(reader, design.value.design.model, undefined);
  if (reader.failed()) return err(shareError('link.not-a-design'));
  return ok({ ...design.value, design: { ...design.value.design, layout } });
}

const byId = (rows: readonly Row[]): Record<string, Row> =>
  Object.fromEntries(rows.map((row) => [String(row['id']), row]));
