import { countsOf, problemsOf } from '../../app/derived.ts';
import type { Text } from '../../core/base/text.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { inspector } from '../strings/inspector.ts';
import { shell } from '../strings/shell.ts';
import { useApp, useText } from '../use-app.ts';
import { Section } from './section.tsx';

/** Nothing is selected: the design as a whole. */
export function DesignSummary() {
  const text = useText();
  const title = useApp((state) => state.doc.design.title);
  const model = useApp((state) => state.doc.design.model);
  const counts = useApp((state) => countsOf(state.doc.design.model));
  const index = indexOf(model);
  const rows: readonly (readonly [Text, number])[] = [
    [inspector.clusters, index.all('cluster').length],
    [inspector.networks, index.all('network').length],
    [inspector.meshes, index.all('mesh').length],
    [inspector.gateways, index.all('gateway').length],
    [inspector.services, index.all('service').length],
    [inspector.secrets, index.links('remoteSecret').length],
  ];
  const ranks = problemsOf(model).filter(({ rule }) => rule === 'ha/availability-rank');
  return (
    <>
      <div className="py-3 pr-3 pl-4">
        <h2 className="truncate text-14 font-semibold">{title || text(shell.untitled)}</h2>
        <p className="text-12 text-muted">{text(inspector.nothingSelected)}</p>
      </div>
      <Section title={text(inspector.design)}>
        <dl>
          {rows.map(([label, count]) => (
            <div key={label.en} className="flex h-6.5 items-center justify-between pr-4 pl-4 text-12">
              <dt className="text-muted">{text(label)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {ranks.length > 0 && (
        <Section title={text(inspector.availability)}>
          {ranks.map((finding) => (
            <p key={finding.key} className="px-4 pb-2 text-12 text-muted">
              {text(finding.text)}
            </p>
          ))}
        </Section>
      )}
      {counts.error + counts.warning === 0 && (
        <p className="px-4 py-2 text-12 text-ok">{text(inspector.noProblemsHere)}</p>
      )}
    </>
  );
}
