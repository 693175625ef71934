import type { Design } from '../design/design.ts';
import { bySeq } from '../design/model-index.ts';
import { createWriter } from './coder.ts';
import { pack } from './pack.ts';
import type { Row } from './rows.ts';
import { walkLayout } from './walk-layout.ts';
import { walkEntities, walkLinks } from './walk-model.ts';

/** First character of every link of this format. A change that old programs cannot read takes the next one. */
export const LINK_VERSION = '1';

/**
 * A whole design as the payload of a link: a version digit, then base64url. The same design always gives the same text. O(design).
 * Format: docs/decisions/0020-links.md.
 */
export function encodeDesign(design: Design): string {
  const writer = createWriter();
  writer.text(design.title, 'title');
  // An element is a plain table.
  const entities = walkEntities(writer, Object.values(design.model.entities).toSorted(bySeq) as unknown as Row[]);
  walkLinks(writer, Object.values(design.model.links).toSorted(bySeq) as unknown as Row[], entities);
  walkLayout(writer, design.model, design.layout);
  return LINK_VERSION + pack(writer.bytes());
}
