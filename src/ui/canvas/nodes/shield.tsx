import type { ClusterFacts } from '../../../core/scene/cluster-facts.ts';

/** The root of trust: its letter, `?` where nothing is said, broken where istiod signs itself. */
export function Shield({ root: { letter, state } }: { root: ClusterFacts['root'] }) {
  return (
    <svg className="cv-shield" data-state={state} width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 22.5C17 20.7 20.5 18 20.5 13V4.500L12 1.500L3.5 4.500V13C3.5 18 7 20.7 12 22.500Z" />
      {state === 'self-signed' ? (
        <path d="M7.5 17L16.5 6.5" />
      ) : (
        <text x={12} y={16}>
          {letter}
        </text>
      )}
    </svg>
  );
}
