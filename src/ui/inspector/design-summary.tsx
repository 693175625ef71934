import { countsOf, problemsOf, rankOf } from '../../app/derived.ts';
import type { Text } from '../../core/base/text.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { Button } from '../kit/button.tsx';
import { useActionTitle } from '../shell/use-action-title.ts';
import { inspector } from '../strings/inspector.ts';
import { counted, shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { Section } from './section.tsx';

/** Nothing is selected: the design as a whole. */
export function DesignSummary() {
  const text = useText();
  const title = useApp((state) => state.doc.design.title);
  const model = useApp((state) => state.doc.design.model);
  const index = indexOf(model);
  const rows: readonly (readonly [Text, number])[] = [
    [inspector.clusters, index.all('cluster').length],
    [inspector.networks, index.all('network').length],
    [inspector.meshes, index.all('mesh').length],
    [inspector.gateways, index.all('gateway').length],
    [inspector.services, index.all('service').length],
    [inspector.secrets, index.links('remoteSecret').length],
  ];
  return (
    <>
      <div className="px-4 pt-3.5 pb-3">
        <h2 className="truncate text-14 font-semibold">{title || text(shell.untitled)}</h2>
        <p className="mt-0.5 text-12 text-muted">{text(inspector.nothingSelected)}</p>
      </div>
      <Section title={text(inspector.design)}>
        <dl>
          {rows.map(([label, count]) => (
            <div key={label.en} className="flex h-6.5 items-center justify-between px-4 text-12">
              <dt className="text-muted">{text(label)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Availability />
      <Verdict />
    </>
  );
}

function Availability() {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const model = useApp((state) => state.doc.design.model);
  const rank = rankOf(model);
  if (rank === undefined) return null;
  return (
    <Section
      title={text(inspector.availability)}
      aside={
        <span className="ml-auto pr-1 text-12 font-normal text-muted tabular-nums">
          {counted.rank[language]({ rank })}
        </span>
      }
    >
      {problemsOf(model)
        .filter(({ rule }) => rule === 'ha/availability-rank')
        .map((finding) => (
          <p key={finding.key} className="px-4 pb-2 text-12 text-muted">
            {text(finding.text)}
          </p>
        ))}
    </Section>
  );
}

/** Whether it works, and the way to what does not. */
function Verdict() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const language = useApp((state) => state.ui.language);
  const counts = useApp((state) => countsOf(state.doc.design.model));
  const isClean = counts.error + counts.warning === 0;
  return (
    <Section title={title('toggle-problems')}>
      {isClean ? (
        <p className="px-4 pb-2 text-12 text-ok">{text(inspector.noProblemsHere)}</p>
      ) : (
        <div className="flex items-center gap-2 px-4 pb-2 text-12">
          <SeverityGlyph severity={counts.error > 0 ? 'error' : 'warning'} size={16} />
          <span className="flex-1">{counted.toMend[language](counts)}</span>
          <Button size="xs" onClick={() => app.run('next-problem')}>
            {title('next-problem')}
          </Button>
        </div>
      )}
    </Section>
  );
}
