import type { StoredDesign } from '../../app/ports.ts';
import { listDesigns, openStored } from '../../app/documents.ts';
import { useMounted } from '../kit/use-mounted.ts';
import { start } from '../strings/start.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { ProblemTag } from './problem-tag.tsx';
import { useStoredLine } from './use-stored-line.ts';

const SHOWN = 4;

/** What was drawn before, the latest first. */
export function RecentDesigns() {
  const text = useText();
  const app = useAppHandle();
  // What was drawn a moment ago is in the list as well.
  useMounted(() => void listDesigns(app));
  const designs = useApp((state) => state.ui.designs);
  const current = useApp((state) => state.doc.key);
  const recent = designs.filter(({ key }) => key !== current).slice(0, SHOWN);
  if (recent.length === 0) return null;
  return (
    <section aria-label={text(start.recent)}>
      <h3 className="mt-5 font-semibold">{text(start.recent)}</h3>
      <div className="mt-2.5 grid grid-cols-4 gap-3">
        {recent.map((design) => (
          <RecentDesign key={design.key} design={design} />
        ))}
      </div>
    </section>
  );
}

function RecentDesign({ design }: { readonly design: StoredDesign }) {
  const text = useText();
  const app = useAppHandle();
  const lineOf = useStoredLine();
  return (
    <button
      type="button"
      onClick={() => void openStored(app, design.key)}
      className="flex min-w-0 items-center gap-2 rounded-8 border border-line bg-card px-3 py-2.25 text-left transition-colors duration-120 hover:border-accent"
    >
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate font-medium">{design.title || text(start.untitled)}</span>
        <span className="truncate text-12 text-muted">{lineOf(design)}</span>
      </span>
      <ProblemTag design={design} />
    </button>
  );
}
