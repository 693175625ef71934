import type { Point } from '../../../core/base/geometry.ts';
import type { Text } from '../../../core/base/text.ts';
import { useText } from '../../use-app.ts';
import { useCanvas } from '../use-board.ts';

/** Says beside the pointer what a release would do there. */
export function PointerChip() {
  const hint = useCanvas((state) => state.hint);
  const wire = useCanvas((state) => state.wire);
  if (hint) return <Chip at={hint.at} words={hint.text} allowed={hint.allowed} />;
  return wire?.text ? <Chip at={wire.at} words={wire.text} allowed={wire.allowed} /> : null;
}

function Chip({ at, words, allowed }: { at: Point; words: Text; allowed: boolean }) {
  const text = useText();
  return (
    <div className="cv-chip" data-refused={allowed ? undefined : true} style={{ left: at.x + 14, top: at.y + 18 }}>
      {text(words)}
    </div>
  );
}
