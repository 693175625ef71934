import type { ClusterFacts } from '../../../core/scene/cluster-facts.ts';

const HEXAGON = 'M14 0L7 12.1H-7L-14 0L-7-12.1H7Z';
const OCTAGON = 'M13-5.4V5.4L5.4 13H-5.4L-13 5.4V-5.4L-5.4-13H5.4Z';

/** The control plane of a cluster: filled where istiod runs, hollow where it is elsewhere, twice where there are several. */
export function Hexagon({ letter, isStack }: { letter: ClusterFacts['letter']; isStack: boolean }) {
  const outline = letter === 'E' ? OCTAGON : HEXAGON;
  return (
    <svg
      className="cv-hexagon"
      data-hollow={letter === 'R' ? '' : undefined}
      width={28}
      height={28}
      viewBox="-14 -14 28 28"
      aria-hidden="true"
    >
      {isStack && <path className="cv-hexagon-back" d={outline} transform="translate(3.5 -3)" />}
      <path d={outline} />
      <text y={4}>{letter}</text>
    </svg>
  );
}
