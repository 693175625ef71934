import { memo } from 'react';
import type { Box } from '../../../core/base/geometry.ts';
import { say } from '../../../core/base/text.ts';
import type { EntityId } from '../../../core/design/ids.ts';
import type { Pill } from '../../../core/placement/card.ts';
import { useText } from '../../use-app.ts';
import { touchable } from '../gestures/touched.ts';
import { canvasWords } from '../strings/canvas-words.ts';
import { useSentence } from '../use-sentence.ts';
import { WireHandle } from './wire-handle.tsx';

/** A service in a card, where the layout of the card has it. Dashed where only its name is known. */
export const ServicePill = memo(function ServicePill({ pill, card }: { pill: Pill; card: EntityId<'cluster'> }) {
  const sentence = useSentence(pill.service);
  return (
    <div className="cv-part" style={placeOf(pill.box)}>
      <button
        type="button"
        tabIndex={-1}
        className="cv-pill"
        data-presence={pill.presence}
        aria-label={sentence}
        {...touchable(pill.service, card)}
      >
        {pill.label}
        {pill.pods !== undefined && <span className="cv-quiet">{pill.pods}</span>}
      </button>
      <WireHandle id={pill.service} />
    </div>
  );
});

/** The services that found no room. */
export function MorePill({ box, count }: { box: Box; count: number }) {
  const text = useText();
  const label = text(say(canvasWords.more, { count }));
  return (
    <div className="cv-part" style={placeOf(box)}>
      <span className="cv-pill cv-more" title={label}>{`+${count}`}</span>
    </div>
  );
}

/** Nested buttons are not allowed and half pixels blur: the wrapper has the place, the button fills it. */
const placeOf = (box: Box) => ({ left: box.x, top: box.y, width: box.w, height: box.h });
