import { isBlank } from '../../core/design/design.ts';
import { outline } from '../strings/panels.ts';
import { useApp, useText } from '../use-app.ts';
import { Tree } from './tree.tsx';

/** The drawing as a tree: the twin of the board for the keyboard and for screen readers. */
export function Outline() {
  const text = useText();
  const model = useApp((state) => state.doc.design.model);
  return (
    <section aria-label={text(outline.title)} className="flex min-h-0 flex-1 flex-col border-t border-line">
      <h2 className="flex h-8.5 shrink-0 items-center px-4 text-12 font-semibold">{text(outline.title)}</h2>
      {isBlank(model) ? <p className="px-4 text-12 text-muted">{text(outline.nothing)}</p> : <Tree />}
    </section>
  );
}
