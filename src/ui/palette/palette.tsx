import { Spline } from 'lucide-react';
import type { MouseEvent } from 'react';
import { invariant } from '../../core/base/invariant.ts';
import { actionOf } from '../../app/actions/index.ts';
import type { Kind } from '../../core/design/ids.ts';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import { startPaletteDrag } from '../canvas/gestures/palette-drag.ts';
import { palette } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';

const entries: readonly (Kind | 'connect')[] = [
  'region',
  'zone',
  'cluster',
  'network',
  'mesh',
  'gateway',
  'service',
  'vm',
  'connect',
  'note',
];

/** What can be added. Drag an entry to the board, or press it (or its key) and then the place. */
export function Palette() {
  const text = useText();
  return (
    <section aria-label={text(palette.add)}>
      <h2 className="flex h-8.5 items-center px-4 text-12 font-semibold">{text(palette.add)}</h2>
      <div className="grid grid-cols-2 gap-1 px-3 pb-3">
        {entries.map((entry) => (
          <Entry key={entry} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function Entry({ entry }: { readonly entry: Kind | 'connect' }) {
  const text = useText();
  const app = useAppHandle();
  const armed = useApp((state) => state.ui.tool === entry);
  const readOnly = useApp((state) => state.doc.readOnly);
  const action = actionOf(`tool-${entry}`);
  invariant(action, `the palette entry ${entry} has an action`);
  // A press that became a drag ends on the board, not here, so a click is always meant as one.
  const onClick = (event: MouseEvent): void => {
    app.run(action.id);
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      data-kind={entry}
      disabled={readOnly}
      aria-pressed={armed}
      aria-keyshortcuts={action.keys[0]}
      onClick={onClick}
      onPointerDown={(event) => entry !== 'connect' && startPaletteDrag(entry, event)}
      className="flex h-8 touch-none items-center gap-1.5 rounded-6 border border-line px-1.5 text-12 hover:border-line2 hover:bg-fill disabled:text-subtle aria-pressed:border-accent aria-pressed:bg-soft"
    >
      <span className="flex text-muted">
        {entry === 'connect' ? <Spline size={14} strokeWidth={1.75} aria-hidden="true" /> : <KindGlyph kind={entry} />}
      </span>
      <span className="truncate">{text(action.title)}</span>
      <span aria-hidden="true" className="ml-auto text-11 text-subtle">
        {action.keys[0]}
      </span>
    </button>
  );
}
