import type { LinkOf } from '../../design/links/index.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { DnsLabel, ShellText } from '../quoting/shell-text.ts';
import { httpsAddress } from '../quoting/shell-text.ts';
import type { Site, Sites } from './sites.ts';
import { checked } from './sites.ts';

/** A remote secret as it is made: stored in `holder`, opens the API server of `target`. */
export interface SecretCopy {
  readonly holder: Site;
  readonly target: Site;
  /** The name under which the holder knows the target. */
  readonly key: DnsLabel;
  readonly namespace: DnsLabel;
  readonly server: ShellText | undefined;
}

/** All remote secrets of the drawing, in the order in which they were drawn. */
export function secretCopiesOf(ix: ModelIndex, sites: Sites): readonly SecretCopy[] {
  return ix.links('remoteSecret').flatMap((link) => {
    const [holder, target] = [sites.of(link.from), sites.of(link.to)];
    return holder && target ? [copyOf(link, holder, target)] : [];
  });
}

function copyOf(link: LinkOf<'remoteSecret'>, holder: Site, target: Site): SecretCopy {
  return {
    holder,
    target,
    key: link.key === undefined ? target.istioName : checked(link.key),
    namespace: link.namespace === undefined ? holder.namespace : checked(link.namespace),
    server: link.server === undefined ? undefined : httpsAddress(link.server),
  };
}

/** The secrets of each cluster that holds any. */
export function secretsByHolder(secrets: readonly SecretCopy[]): ReadonlyMap<Site, readonly SecretCopy[]> {
  const byHolder = new Map<Site, SecretCopy[]>();
  for (const secret of secrets) {
    const known = byHolder.get(secret.holder);
    if (known) known.push(secret);
    else byHolder.set(secret.holder, [secret]);
  }
  return byHolder;
}
