import type { Text } from '../../core/base/text.ts';
import { say } from '../../core/base/text.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import type { ModelIndex } from '../../core/design/model-index.ts';
import { clusterRoles, gatewayTypes, inPlace, servedIn } from '../strings/inspector.ts';

/** What a thing is and where it stands: `Remote cluster in us-east1-b`. */
export function roleLine(index: ModelIndex, entity: Entity): Text {
  if (entity.kind === 'service') return say(servedIn, { clusters: index.from(entity.id, 'placement').length });
  const what = nounOf(entity);
  const where = index.get(entity.parent)?.name;
  return where === undefined ? what : say(inPlace, { what, where });
}

function nounOf(entity: Entity): Text {
  if (entity.kind === 'cluster') return clusterRoles[entity.role];
  if (entity.kind === 'gateway') return gatewayTypes[entity.type];
  return kinds[entity.kind].title;
}
