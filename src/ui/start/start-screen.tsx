import { Lock, Plus } from 'lucide-react';
import { useId } from 'react';
import { actionOf } from '../../app/actions/index.ts';
import { KeyCap } from '../kit/tag.tsx';
import { start } from '../strings/start.ts';
import { useAppHandle, useText } from '../use-app.ts';
import { GalleryCard } from './gallery-card.tsx';
import { PasteCard } from './paste-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { RecentDesigns } from './recent-designs.tsx';

/** Four ways in, sized by how often they serve. Lies over the empty board. `isOver`: a file is held over the page. */
export function StartScreen({ isOver }: { readonly isOver: boolean }) {
  const text = useText();
  return (
    <div className="absolute inset-0 z-10 bg-canvas">
      <Dots />
      <div className="absolute inset-0 overflow-auto">
        <div className="mx-auto min-w-220 max-w-320 px-14 pt-6.5 pb-5">
          <div className="flex items-end gap-4">
            <div className="flex-1">
              <h2 className="text-22 font-semibold tracking-tight">{text(start.title)}</h2>
              <p className="mt-1 text-muted">{text(start.subtitle)}</p>
            </div>
            <span className="flex h-7 items-center gap-1.5 rounded-full bg-fill px-3 text-muted">
              <Lock size={13} strokeWidth={1.75} aria-hidden="true" />
              {text(start.private)}
            </span>
          </div>
          <div className="mt-6 flex gap-4">
            <div className="flex w-85 shrink-0 flex-col gap-4">
              <QuestionsCard />
              <PasteCard isOver={isOver} />
              <BlankCard />
            </div>
            <div className="min-w-0 flex-1">
              <GalleryCard />
            </div>
          </div>
          <RecentDesigns />
        </div>
      </div>
    </div>
  );
}

/** The grid of the board: the start screen lies on it like the first drawing will. */
function Dots() {
  const id = useId();
  return (
    <svg className="absolute inset-0 size-full" aria-hidden="true">
      <pattern id={id} width={16} height={16} patternUnits="userSpaceOnUse">
        <circle cx={8} cy={8} r={1} className="fill-dot" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** Arms the cluster tool; the start screen gives way to the board. */
function BlankCard() {
  const text = useText();
  const app = useAppHandle();
  const key = actionOf('tool-cluster')?.keys[0];
  return (
    <button
      type="button"
      aria-keyshortcuts={key}
      onClick={() => app.run('tool-cluster')}
      className="flex flex-1 flex-col rounded-12 border border-line bg-card p-4 text-left shadow-1 transition-colors duration-120 hover:border-accent"
    >
      <span className="flex w-full items-center gap-2 text-14 font-semibold">
        <Plus size={18} strokeWidth={1.75} className="text-accent" aria-hidden="true" />
        <span className="flex-1">{text(start.blank)}</span>
        {key !== undefined && <KeyCap>{key}</KeyCap>}
      </span>
      <span className="mt-0.5 block text-muted">{text(start.blankHelp)}</span>
    </button>
  );
}
