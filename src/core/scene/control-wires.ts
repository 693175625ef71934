import type { ModelIndex } from '../design/model-index.ts';
import type { Wire } from './wire.ts';
import { cardEnd, PLAIN } from './wire.ts';

/** Where more remotes than this have one control plane, the port stands on the first line only. */
const MAX_WORDS = 3;

/** The lines on which proxies ask for their configuration: from each remote to each of its control planes. */
export function controlWires(index: ModelIndex): readonly Wire[] {
  const counts = new Map<string, number>();
  return index.links('control').map((link): Wire => {
    const nth = (counts.get(link.from) ?? 0) + 1;
    counts.set(link.from, nth);
    const isWordy = nth === 1 || index.from(link.from, 'control').length <= MAX_WORDS;
    return {
      ...PLAIN,
      key: `xds:${link.to}>${link.from}`,
      style: 'xds',
      from: cardEnd(link.to),
      to: cardEnd(link.from),
      arrows: 'end',
      links: [link.id],
      ends: [link.to, link.from],
      words: isWordy ? { kind: 'port', protocol: 'xDS', port: 15012 } : undefined,
      owner: link.from,
    };
  });
}
