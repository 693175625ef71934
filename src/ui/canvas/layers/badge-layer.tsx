import { Lightbulb } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { problemsOf } from '../../../app/derived.ts';
import type { Finding } from '../../../app/finding.ts';
import { applyFixOf } from '../../../app/problem-walk.ts';
import { say } from '../../../core/base/text.ts';
import type { ElementId } from '../../../core/design/ids.ts';
import type { Scene } from '../../../core/scene/scene.ts';
import { useApp, useAppHandle, useText } from '../../use-app.ts';
import type { Mark } from '../badge-marks.ts';
import { marksOf, marksWhile, problemsHere } from '../badge-marks.ts';
import { isPressed } from '../gestures/pointer-story.ts';
import { touchable } from '../gestures/touched.ts';
import { SeverityGlyph } from '../severity-glyph.tsx';
import { createSplitter } from '../split-parts.ts';
import { canvasWords } from '../strings/canvas-words.ts';

/** Where something is wrong: on cards, gateways, pills of networks, services and lines. Regions and zones say it in their titles. */
export const BadgeLayer = memo(function BadgeLayer({ scene, settled }: { scene: Scene; settled: Scene }) {
  const model = useApp(({ doc }) => doc.design.model);
  // Another list when the model is another one, and when the rules have arrived.
  const findings = useApp(({ doc }) => problemsOf(doc.design.model));
  const resting = useMemo(() => marksOf(settled, { model, findings }), [settled, model, findings]);
  const [split] = useState(() => createSplitter<Mark>(({ key }) => key));
  const marks = split(resting, marksWhile(resting, model, { settled, scene }));
  return (
    <>
      <Badges marks={marks.resting} />
      <Badges marks={marks.moving} />
    </>
  );
});

const Badges = memo(function Badges({ marks }: { marks: readonly Mark[] }) {
  return (
    <div className="cv-layer cv-at-badges">
      {marks.map(({ key, id, at, bulb }) => (
        <Badge key={key} id={id} x={at.x} y={at.y} bulb={bulb} />
      ))}
    </div>
  );
});

interface BadgeProps {
  readonly id: ElementId;
  // Numbers and not a point: what did not move is not drawn again.
  readonly x: number;
  readonly y: number;
  readonly bulb: Mark['bulb'];
}

const Badge = memo(function Badge({ id, x, y, bulb }: BadgeProps) {
  const app = useAppHandle();
  const text = useText();
  const own = useApp(({ doc }) => problemsHere(doc.design.model, id));
  // Half-made things do not shout: what goes wrong while the pointer is down waits until the hand has come to rest.
  const [isLate] = useState(isPressed);
  const first = own[0];
  if (!first) return null;
  const fixable = own.find(({ fixes }) => fixes.length > 0);
  const label = text(say(canvasWords.problems, { first: first.text, more: own.length - 1 }));
  const open = (): void =>
    app.ui({ problem: first.key, panels: { ...app.store.getState().ui.panels, drawer: 'problems' } });
  return (
    <div
      className="cv-badge"
      data-small={bulb ? undefined : ''}
      data-late={isLate || undefined}
      style={{ left: x, top: y }}
    >
      <button
        type="button"
        tabIndex={-1}
        className="cv-badge-disc"
        aria-label={label}
        title={label}
        onClick={open}
        {...touchable(id)}
      >
        <SeverityGlyph severity={first.severity} size={bulb ? 22 : 14} />
      </button>
      {own.length > 1 && bulb && (
        <span className="cv-badge-count" aria-hidden="true">
          {own.length}
        </span>
      )}
      {fixable && bulb && <Bulb finding={fixable} side={bulb} />}
    </div>
  );
});

/** Applies the first safe fix, as `Ctrl+.` does. */
function Bulb({ finding, side }: { finding: Finding; side: NonNullable<Mark['bulb']> }) {
  const app = useAppHandle();
  const text = useText();
  const fix = finding.fixes[0];
  if (!fix) return null;
  const label = text(say(canvasWords.fix, { title: fix.title }));
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cv-bulb"
      data-side={side}
      aria-label={label}
      title={label}
      onClick={() => applyFixOf(app, finding)}
      {...touchable(finding.at)}
    >
      <Lightbulb size={13} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
