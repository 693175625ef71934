import type { EntityId } from '../design/ids.ts';
import type { ModelIndex } from '../design/model-index.ts';
import { groupBy } from '../semantics/view.ts';
import type { Wire } from './wire.ts';
import { PLAIN } from './wire.ts';

/** The lines between networks whose pods reach each other without a gateway. */
export function networkRouteWires(index: ModelIndex): readonly Wire[] {
  return index.links('networkRoute').map((link) => ({
    ...PLAIN,
    key: `route:${link.from}~${link.to}`,
    style: 'network-route',
    from: { on: 'hull', hull: link.from },
    to: { on: 'hull', hull: link.to },
    arrows: 'none',
    links: [link.id],
    ends: [link.from, link.to],
  }));
}

/** Where calls of a region go when it is lost: one line for each pair of regions, naming the services that say so. */
export function failoverWires(index: ModelIndex): readonly Wire[] {
  const shifts = index.all('service').flatMap(({ id, name, failover }) => {
    const [from, to] = [index.named('region', failover?.from ?? ''), index.named('region', failover?.to ?? '')];
    return from && to && from !== to ? [{ from: from.id, to: to.id, service: id, name: shortName(name) }] : [];
  });
  const groups = groupBy(shifts, ({ from, to }) => `failover:${from}>${to}`);
  return [...groups].flatMap(([key, group]): Wire[] => {
    const [first] = group;
    return first ? [failoverWire(key, group, first)] : [];
  });
}

interface Shift {
  readonly from: EntityId<'region'>;
  readonly to: EntityId<'region'>;
  readonly service: EntityId<'service'>;
  readonly name: string;
}

function failoverWire(key: string, group: readonly Shift[], { from, to, name }: Shift): Wire {
  const text = group.length === 1 ? name : `${name} +${group.length - 1}`;
  return {
    ...PLAIN,
    key,
    style: 'failover',
    from: { on: 'region', region: from },
    to: { on: 'region', region: to },
    arrows: 'end',
    links: [],
    ends: [from, to, ...group.map(({ service }) => service)],
    words: { kind: 'text', text },
  };
}

const shortName = (name: string): string => name.slice(name.indexOf('/') + 1);
