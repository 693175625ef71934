import { problemsAt } from '../../../app/derived.ts';
import type { EntityId } from '../../../core/design/ids.ts';
import { useApp } from '../../use-app.ts';
import { SeverityGlyph } from '../severity-glyph.tsx';

/** The worst and the number of all problems in a container, in its title. The sentence of the container says it to readers. */
export function Tally({ id }: { id: EntityId }) {
  const problems = useApp(({ doc }) => problemsAt(doc.design.model, id));
  if (!problems || problems.total === 0) return null;
  return (
    <span className="cv-tally" aria-hidden="true">
      <SeverityGlyph severity={problems.worst} size={14} />
      {problems.total}
    </span>
  );
}
