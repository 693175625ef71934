import * as v from 'valibot';
import type { Box } from '../base/geometry.ts';
import { limits } from '../base/limits.ts';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import type { Text } from '../base/text.ts';
import type { Design, Model } from './design.ts';
import { boxSchema, DESIGN_VERSION, schemaOfKind, schemaOfLink, titleSchema } from './design.ts';
import { breachesOf } from './integrity.ts';
import { migrate } from './migrations/index.ts';
import type { Repair } from './repair.ts';
import { repairModel } from './repair.ts';

/** Why a document cannot be opened. Nothing was changed. */
export interface ReadError {
  readonly code: 'design.shape' | 'design.version' | 'design.newer' | 'design.too-large' | 'design.too-deep';
  readonly message: Text;
}

/** A document that was read, with what had to be mended on the way. */
export interface ReadDesign {
  readonly design: Design;
  readonly repairs: readonly Repair[];
}

/**
 * The one door for documents: a file, a link, the clipboard or the store. Unknown in, a whole design out, or a reason. Elements that
 * cannot be understood are left out and told; nothing is ever executed, and no unknown field is carried along.
 */
export function readDesign(input: unknown): Result<ReadDesign, ReadError> {
  if (!isTable(input)) return err(shape('It is not a Meshloft design.', '它不是 Meshloft 设计文件。'));
  if (depthOf(input) > limits.designDepth) return err(tooDeep());
  const version = input['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return err(badVersion());
  if (version > DESIGN_VERSION) return err(newer(version));
  const document = migrate(input, version);
  const model = document['model'];
  if (!isTable(model) || !isTable(model['entities']) || !isTable(model['links'])) {
    return err(shape('It holds no drawing.', '其中没有图纸。'));
  }
  const counts = [Object.keys(model['entities']).length, Object.keys(model['links']).length] as const;
  if (counts[0] > limits.entities || counts[1] > limits.links) return err(tooLarge(counts));
  return read(document, model['entities'], model['links']);
}

function read(document: Table, entities: Table, links: Table): Result<ReadDesign, ReadError> {
  const repairs: Repair[] = [];
  const parsed: Model = {
    entities: elements(entities, schemaOfKind, repairs),
    links: elements(links, schemaOfLink, repairs),
  };
  const model = repairModel(parsed, repairs);
  const title = v.safeParse(titleSchema, document['title']);
  if (!title.success) repairs.push({ code: 'name.normalised', what: 'title' });
  const layout = readLayout(document['layout'], model, repairs);
  const design: Design = { version: DESIGN_VERSION, title: title.success ? title.output : '', model, layout };
  // What the repair could not mend is refused: half a drawing must never pass for a whole one.
  const breach = breachesOf(model)[0];
  return breach ? err(shape(breach.message.en, breach.message.zh)) : ok({ design, repairs });
}

type Table = Readonly<Record<string, unknown>>;

function isTable(input: unknown): input is Table {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

type SchemaOf<T> = (kind: string) => v.GenericSchema<unknown, T> | undefined;

/** The elements that obey the schema of their kind, by their own id. */
function elements<T extends { readonly id: string }>(
  table: Table,
  schemaOf: SchemaOf<T>,
  repairs: Repair[],
): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, raw] of Object.entries(table)) {
    const schema = isTable(raw) ? schemaOf(String(raw['kind'])) : undefined;
    if (!schema) {
      repairs.push({ code: 'design.unknown-type', what: key });
      continue;
    }
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) repairs.push({ code: 'design.invalid-element', what: key });
    else if (Object.hasOwn(kept, parsed.output.id)) repairs.push({ code: 'design.duplicate-id', what: key });
    else kept[parsed.output.id] = parsed.output;
  }
  return kept;
}

/** Boxes of things that exist and are finite and in range; whatever has none finds a place of its own. */
function readLayout(input: unknown, model: Model, repairs: Repair[]): Design['layout'] {
  const layout: Record<string, Box> = {};
  if (!isTable(input)) return layout;
  for (const [id, raw] of Object.entries(input)) {
    const box = v.safeParse(boxSchema, raw);
    if (box.success && Object.hasOwn(model.entities, id)) layout[id] = box.output;
    else repairs.push({ code: 'design.geometry', what: id });
  }
  return layout;
}

/** Levels of nesting, counted without recursion so that a deep file cannot overflow the stack. */
function depthOf(input: unknown): number {
  let level: unknown[] = [input];
  for (let depth = 0; ; depth++) {
    if (level.length === 0 || depth > limits.designDepth) return depth;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

const shape = (en: string, zh: string): ReadError => ({ code: 'design.shape', message: { en, zh } });

const badVersion = (): ReadError => ({
  code: 'design.version',
  message: { en: 'The file does not say which version of the format it has.', zh: '文件未说明其格式版本。' },
});

const newer = (version: number): ReadError => ({
  code: 'design.newer',
  message: {
    en: `It was made with a newer Meshloft (format ${version}; this one reads up to ${DESIGN_VERSION}). Reload to update; nothing was changed.`,
    zh: `它由更新版本的 Meshloft 创建（格式 ${version}；当前最高支持 ${DESIGN_VERSION}）。请刷新以更新；未作任何更改。`,
  },
});

const tooDeep = (): ReadError => ({
  code: 'design.too-deep',
  message: {
    en: `It is nested more than ${limits.designDepth} levels deep.`,
    zh: `嵌套层级超过 ${limits.designDepth}。`,
  },
});

const tooLarge = ([entities, links]: readonly [number, number]): ReadError => ({
  code: 'design.too-large',
  message: {
    en: `It holds ${entities} things and ${links} links; ${limits.entities} and ${limits.links} are the limit.`,
    zh: `它包含 ${entities} 个对象和 ${links} 条连接；上限为 ${limits.entities} 和 ${limits.links}。`,
  },
});
