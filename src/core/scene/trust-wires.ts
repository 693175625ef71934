import type { Box } from '../base/geometry.ts';
import type { EntityId } from '../design/ids.ts';
import type { EntityOf } from '../design/kinds/index.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { runsIstiod } from '../semantics/control.ts';
import { membersOf } from '../semantics/membership.ts';
import { rootLetter } from './root-letters.ts';
import { closest } from './nearest.ts';
import type { Wire } from './wire.ts';
import { cardEnd, PLAIN } from './wire.ts';

type Cluster = EntityOf<'cluster'>;

/** The lines between federated meshes: between the two clusters with an istiod that stand closest to each other. */
export function trustWires(index: ModelIndex, boxes: ReadonlyMap<EntityId, Box>): readonly Wire[] {
  return index.links('federation').flatMap((link): Wire[] => {
    const pair = closest([speakersOf(index, link.from), speakersOf(index, link.to)], boxes);
    if (!pair) return [];
    const [from, to] = pair;
    return [
      {
        ...PLAIN,
        key: `trust:${link.from}~${link.to}`,
        style: 'trust',
        from: cardEnd(from.id),
        to: cardEnd(to.id),
        arrows: 'none',
        links: [link.id],
        ends: [link.from, link.to, from.id, to.id],
        words: {
          kind: 'trust-bundles',
          exchanged: link.bundleExchanged === true,
          roots: [rootLetter(index, from), rootLetter(index, to)],
        },
      },
    ];
  });
}

/** The clusters that can stand for a mesh: those with an istiod, or all of a mesh that is controlled from outside. */
function speakersOf(index: ModelIndex, mesh: EntityId<'mesh'>): readonly Cluster[] {
  const members = membersOf(index, mesh);
  const withIstiod = members.filter(runsIstiod);
  return withIstiod.length > 0 ? withIstiod : members;
}
