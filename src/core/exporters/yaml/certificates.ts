import type { EntityId } from '../../design/ids.ts';
import type { ModelIndex } from '../../design/model-index.ts';
import type { FileName } from '../quoting/file-name.ts';
import { fileNames } from '../quoting/file-name.ts';
import type { VariableName } from '../quoting/shell-text.ts';
import { variableOf } from '../quoting/shell-text.ts';
import type { Site, Sites } from './sites.ts';

/** A root with the folder, below the folder of certificates, where the user makes it. */
export interface Root {
  readonly id: EntityId<'ca'>;
  readonly name: string;
  readonly folder: FileName;
  /** Holds its certificate as one line, for files that name it. */
  readonly variable: VariableName;
}

/** The signing certificate of one istiod. Two that share a key share a folder. */
export interface Intermediate {
  readonly site: Site;
  readonly root: Root;
  readonly folder: FileName;
}

/** Which certificates the user makes, and who gets which. */
export interface Certificates {
  readonly intermediates: readonly Intermediate[];
  /** Further roots that a control plane accepts (caCertificates), in the order in which they were drawn. */
  trustedBy(site: Site): readonly Root[];
}

/**
 * A cluster that runs istiod under a named root gets an intermediate of that root; without a root istiod signs by itself and nothing is
 * made. Remotes read no cacerts.
 */
export function certificatesOf(ix: ModelIndex, sites: Sites): Certificates {
  const folders = fileNames(
    ix.all('ca').map((ca) => [ca.id, ca.name] as const),
    'root',
  );
  const rootAt = (id: EntityId<'ca'> | undefined): Root | undefined => {
    const [ca, folder] = [ix.get(id), id && folders.get(id)];
    return ca && folder ? { id: ca.id, name: ca.name, folder, variable: variableOf('ROOT_PEM', folder) } : undefined;
  };
  const primaries = sites.all.filter((site) => !site.isRemote);
  const intermediateFolders = fileNames(
    primaries.map((site) => [keyOf(site), site.cluster.intermediateKey ?? site.name] as const),
    'intermediate',
  );
  return {
    intermediates: primaries.flatMap((site) => {
      const [root, folder] = [rootAt(rootIdOf(site)), intermediateFolders.get(keyOf(site))];
      return root && folder ? [{ site, root, folder }] : [];
    }),
    trustedBy: (site) => (site.cluster.trustedRoots ?? []).flatMap((id) => rootAt(id) ?? []),
  };
}

function rootIdOf(site: Site): EntityId<'ca'> | undefined {
  const own = site.cluster.ca;
  return own === 'self' ? undefined : (own ?? site.mesh?.root);
}

/** What the intermediate is told apart by: the name of its key where one is given, else its cluster. */
function keyOf(site: Site): string {
  return site.cluster.intermediateKey === undefined ? site.cluster.id : `key ${site.cluster.intermediateKey}`;
}
