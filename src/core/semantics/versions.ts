/** A minor version, such as 1.31. */
export interface MinorVersion {
  readonly major: number;
  readonly minor: number;
}

/** The version in a text such as `1.31`. Undefined when none is said. */
export function versionOf(text: string | undefined): MinorVersion | undefined {
  if (text === undefined) return undefined;
  const [major = 0, minor = 0] = text.split('.').map(Number);
  return { major, minor };
}

/** Whether one version is older than the other. Only versions that are said can be. */
export function isBefore(text: string | undefined, floor: MinorVersion): boolean {
  const version = versionOf(text);
  if (!version) return false;
  return version.major < floor.major || (version.major === floor.major && version.minor < floor.minor);
}

/** How many minor releases lie between two versions. Major versions are never near. */
export const minorsApart = (a: MinorVersion, b: MinorVersion): number =>
  a.major === b.major ? Math.abs(a.minor - b.minor) : Number.POSITIVE_INFINITY;

/**
 * The oldest minor release of Kubernetes 1 that a release of Istio 1 installs on; undefined for releases before 1.22, of which nothing
 * is said here. Source: istioctl/pkg/install/k8sversion/version.go; releases/supported-releases.
 */
export function oldestKubernetes(istio: MinorVersion): MinorVersion | undefined {
  if (istio.major !== 1 || istio.minor < FIRST_KNOWN) return undefined;
  const minor = OLDEST_KUBERNETES[istio.minor - FIRST_KNOWN] ?? OLDEST_KUBERNETES.at(-1);
  return minor === undefined ? undefined : { major: 1, minor };
}

const FIRST_KNOWN = 22;

/** From Istio 1.22 to 1.32. Later releases need at least what the last one does. */
const OLDEST_KUBERNETES: readonly number[] = [27, 27, 28, 29, 29, 29, 30, 31, 32, 32, 32];
