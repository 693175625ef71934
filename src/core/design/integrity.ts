import { limits } from '../base/limits.ts';
import type { Text } from '../base/text.ts';
import type { Model } from './design.ts';
import { fieldsOf, namedBy } from './references.ts';
import type { ElementId, EntityId } from './ids.ts';
import { linkIdOf } from './ids.ts';
import type { Entity } from './kinds/index.ts';
import { linkKinds } from './links/index.ts';

/** A law of the document that does not hold. Codes as in `docs/errors.md`. */
export interface Breach {
  readonly code: string;
  readonly at: ElementId;
  readonly message: Text;
}

/**
 * The laws between elements, which no schema of a single one can state: keys are ids, parents and ends of links exist, nobody
 * stands in himself, names are unique, everything that a field names exists. The same function is the oracle of the fuzz tests.
 */
export function breachesOf(model: Model): readonly Breach[] {
  return [...sizeBreaches(model), ...entityBreaches(model), ...linkBreaches(model), ...referenceBreaches(model)];
}

function sizeBreaches({ entities, links }: Model): Breach[] {
  const tooMany = Object.keys(entities).length > limits.entities || Object.keys(links).length > limits.links;
  if (!tooMany) return [];
  const message = {
    en: `A design holds ${limits.entities} things and ${limits.links} links at most.`,
    zh: `一个设计最多容纳 ${limits.entities} 个对象和 ${limits.links} 条连接。`,
  };
  return [{ code: 'design.too-large', at: 'mesh:m1', message }];
}

function entityBreaches({ entities }: Model): Breach[] {
  const breaches: Breach[] = [];
  const names = new Set<string>();
  for (const [key, entity] of Object.entries(entities)) {
    if (key !== entity.id)
      breaches.push(
        breach('design.duplicate-id', entity.id, {
          en: `${key} is filed under another id.`,
          zh: `${key} 的键与 id 不符。`,
        }),
      );
    if (entity.parent && !entities[entity.parent]) {
      breaches.push(
        breach('design.unknown-parent', entity.id, {
          en: `${entity.name} stands in something that does not exist.`,
          zh: `${entity.name} 所在的容器不存在。`,
        }),
      );
    }
    const name = `${entity.kind} ${entity.kind === 'zone' ? (entity.parent ?? '') : ''} ${entity.name}`;
    if (names.has(name))
      breaches.push(
        breach('name.taken', entity.id, {
          en: `The name ${entity.name} is taken.`,
          zh: `名称 ${entity.name} 已被使用。`,
        }),
      );
    names.add(name);
  }
  if (!Object.values(entities).some((entity: Entity) => entity.kind === 'mesh')) {
    breaches.push(
      breach('design.no-mesh', 'mesh:m1', { en: 'A design needs a mesh.', zh: '设计中至少需要一个网格。' }),
    );
  }
  return breaches;
}

function linkBreaches({ entities, links }: Model): Breach[] {
  const breaches: Breach[] = [];
  for (const [key, link] of Object.entries(links)) {
    if (key !== link.id || link.id !== linkIdOf(link.kind, link.from, link.to)) {
      breaches.push(
        breach('design.duplicate-id', link.id, { en: 'A link is filed under another id.', zh: '连接的键与 id 不符。' }),
      );
    }
    if (!entities[link.from] || !entities[link.to] || link.from === (link.to as EntityId)) {
      breaches.push(
        breach('design.dangling-edge', link.id, { en: 'A link has no proper ends.', zh: '连接缺少端点。' }),
      );
    }
    const reversed = linkKinds[link.kind].mutual && links[linkIdOf(link.kind, link.to, link.from)];
    if (reversed && link.from < link.to) {
      breaches.push(breach('link.exists', link.id, { en: 'Two links say the same.', zh: '两条连接含义相同。' }));
    }
  }
  return breaches;
}

function referenceBreaches({ entities, links }: Model): Breach[] {
  const breaches: Breach[] = [];
  for (const element of [...Object.values(entities), ...Object.values(links)]) {
    for (const { name, label } of fieldsOf(element)) {
      const missing = namedBy(element, name).find((id) => !entities[id]);
      if (missing === undefined) continue;
      breaches.push(
        breach('design.dangling-reference', element.id, {
          en: `${label.en} names ${missing}, which does not exist.`,
          zh: `${label.zh}引用了不存在的 ${missing}。`,
        }),
      );
    }
  }
  return breaches;
}

function breach(code: string, at: ElementId, message: Text): Breach {
  return { code, at, message };
}
