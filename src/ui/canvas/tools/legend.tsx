import { memo } from 'react';
import type { LegendEntry } from '../../../core/scene/legend.ts';
import { routeLegend } from '../../../core/scene/legend.ts';
import type { Scene } from '../../../core/scene/scene.ts';
import { useText } from '../../use-app.ts';
import { canvasWords } from '../strings/canvas-words.ts';

/** What the lines mean. Only lines that are drawn have an entry. */
export const Legend = memo(function Legend({ scene }: { scene: Scene }) {
  const text = useText();
  const entries = routeLegend(scene);
  if (entries.length === 0) return null;
  return (
    <ul className="cv-float cv-legend" aria-label={text(canvasWords.legend)}>
      {entries.map((entry) => (
        <li key={keyOf(entry)}>
          <Sample entry={entry} />
          {text(entry.text)}
        </li>
      ))}
    </ul>
  );
});

const keyOf = (entry: LegendEntry): string => (entry.kind === 'route' ? entry.style : entry.kind);

/** A piece of the line, 24 px long, drawn by the rules of the lines themselves. */
function Sample({ entry }: { entry: LegendEntry }) {
  const style = entry.kind === 'route' ? entry.style : 'call';
  return (
    <svg width={24} height={12} aria-hidden="true">
      <g data-style={style} data-blocked={entry.kind === 'blocked' ? '' : undefined}>
        <path className="cv-line" d={POINTED.has(style) ? 'M0 6H16' : 'M1 6H24'} />
        {style === 'trust' && <path className="cv-line-gap" d="M1 6H24" />}
        {POINTED.has(style) && <path className="cv-tip" d="M24 6L16 2V10Z" />}
      </g>
    </svg>
  );
}

const POINTED: ReadonlySet<string> = new Set(['call', 'failover', 'ingress']);
