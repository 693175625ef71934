import { memo } from 'react';
import type { Point } from '../../../core/base/geometry.ts';
import type { Route, RouteLabel } from '../../../core/scene/scene.ts';
import { touchable } from '../gestures/touched.ts';
import { SeverityGlyph } from '../severity-glyph.tsx';
import { useRouteWords } from '../use-route-words.ts';
import { toneAttribute } from './tone.ts';

/** One line with its arrowheads. Drawn again only when the scene made another route of it. */
export const RouteLine = memo(function RouteLine({ route }: { route: Route }) {
  const link = route.links[0];
  return (
    <g {...looksOf(route)}>
      {link && (
        <path className="cv-hit" d={route.rest ? `${route.path} ${route.rest}` : route.path} {...touchable(link)} />
      )}
      <path className="cv-line" d={route.path} />
      {route.style === 'trust' && <path className="cv-line-gap" d={route.path} />}
      {route.rest && <path className="cv-line cv-line-rest" d={route.rest} />}
      {route.tips.map((tip, n) => (
        <Tip key={TIPS[n]} tip={tip} open={route.style === 'remote-secret'} />
      ))}
    </g>
  );
});

/** Its glyph, its words and what stops it: above all lines, so that none runs through them. */
export const RouteSigns = memo(function RouteSigns({ route }: { route: Route }) {
  return (
    <g {...looksOf(route)}>
      {route.glyph && <LineGlyph kind={route.glyph.kind} at={route.glyph.at} />}
      {route.label && <LineWords label={route.label} />}
      {route.blocker && <Blocker at={route.blocker} />}
      {route.cause && <Cause label={route.cause} />}
    </g>
  );
});

export const hasSigns = ({ glyph, label, blocker }: Route): boolean => Boolean(glyph ?? label ?? blocker);

/** What the style sheet needs to know of a line. */
const looksOf = ({ style, tone, emphasis, blocker }: Route) => ({
  'data-style': style,
  'data-tone': toneAttribute(tone),
  'data-emphasis': emphasis,
  'data-blocked': blocker ? true : undefined,
});

/** A line has a tip at its end, and maybe one at its start. */
const TIPS = ['end', 'start'] as const;

/** Pointing along `towards`, with its point at `at`. */
function Tip({ tip, open }: { tip: Route['tips'][number]; open: boolean }) {
  const { x, y } = tip.towards;
  return (
    <path
      className={open ? 'cv-tip-open' : 'cv-tip'}
      d={open ? 'M-6-5L0 0L-6 5' : 'M0 0L-9.6-4.8V4.8Z'}
      transform={`matrix(${x} ${y} ${-y} ${x} ${tip.at.x} ${tip.at.y})`}
    />
  );
}

const GLYPHS = {
  key: 'M4.5 0H13.5M10.5 0V3.5M13.5 0V3',
  lock: 'M-2.5-1V-3A2.5 2.5 0 0 1 2.5-3V-1M-4-1H4V4H-4Z',
  shield: 'M0 5C3 4 5 2.5 5-.5V-4L0-5.5L-5-4V-.5C-5 2.5-3 4 0 5Z',
} as const;

function LineGlyph({ kind, at }: { kind: keyof typeof GLYPHS; at: Point }) {
  return (
    <g className="cv-line-glyph" transform={`translate(${at.x} ${at.y})`}>
      {kind === 'key' && <circle r={4.5} />}
      <path d={GLYPHS[kind]} />
    </g>
  );
}

function LineWords({ label }: { label: RouteLabel }) {
  const words = useRouteWords();
  return (
    <text className="cv-words" x={label.at.x} y={label.at.y} textAnchor={label.anchor}>
      {words(label.words)}
    </text>
  );
}

function Blocker({ at }: { at: Point }) {
  return (
    <g transform={`translate(${at.x - 11} ${at.y - 11})`}>
      <circle className="cv-badge-ring" cx={11} cy={11} r={13} />
      <SeverityGlyph severity="error" size={22} />
    </g>
  );
}

function Cause({ label }: { label: RouteLabel }) {
  const words = useRouteWords();
  const { x, y, w, h } = label.box;
  return (
    <g className="cv-cause">
      <rect x={x} y={y} width={w} height={h} rx={6} />
      <text x={label.at.x} y={label.at.y} textAnchor={label.anchor}>
        {words(label.words)}
      </text>
    </g>
  );
}
