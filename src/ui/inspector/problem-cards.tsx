import { problemsAt } from '../../app/derived.ts';
import type { ElementId } from '../../core/design/ids.ts';
import { Count, KeyCap } from '../kit/tag.tsx';
import { problems } from '../strings/panels.ts';
import { useKeyOf } from '../shell/use-key-of.ts';
import { useApp, useText } from '../use-app.ts';
import { ProblemCard } from './problem-card.tsx';
import { Section } from './section.tsx';

/** What is wrong with this one, and its repair. */
export function ProblemCards({ id }: { readonly id: ElementId }) {
  const text = useText();
  const keyOf = useKeyOf();
  const found = useApp((state) => problemsAt(state.doc.design.model, id));
  const readOnly = useApp((state) => state.doc.readOnly);
  const own = found?.own.filter(({ severity }) => severity !== 'info') ?? [];
  if (own.length === 0) return null;
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const fixKey = keyOf('apply-fix');
  const isFixable = !readOnly && own.some(({ fixes }) => fixes.length > 0);
  return (
    <Section
      title={text(problems.title)}
      aside={
        <>
          {errors > 0 && <Count tone="error">{errors}</Count>}
          {own.length > errors && <Count tone="warning">{own.length - errors}</Count>}
          {isFixable && fixKey !== undefined && (
            <span className="ml-auto flex items-center gap-1.5 text-115 font-normal text-muted">
              {text(problems.fixWith)}
              <KeyCap>{fixKey}</KeyCap>
            </span>
          )}
        </>
      }
    >
      {own.map((finding) => (
        <ProblemCard key={finding.key} finding={finding} />
      ))}
    </Section>
  );
}
