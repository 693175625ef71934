import { problemsAt } from '../../app/derived.ts';
import type { ElementId } from '../../core/design/ids.ts';
import { allRules } from '../../core/rules/index.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { FixButton } from '../drawer/fix-button.tsx';
import { KeyCap } from '../kit/tag.tsx';
import { problems } from '../strings/panels.ts';
import { useKeyOf } from '../shell/use-key-of.ts';
import { useApp, useText } from '../use-app.ts';
import { Section } from './section.tsx';

/** What is wrong with this one, why, and its repair. */
export function ProblemCards({ id }: { readonly id: ElementId }) {
  const text = useText();
  const keyOf = useKeyOf();
  const found = useApp((state) => problemsAt(state.doc.design.model, id));
  const own = found?.own.filter((finding) => finding.severity !== 'info') ?? [];
  if (own.length === 0) return null;
  const fixKey = keyOf('apply-fix');
  return (
    <Section
      title={text(problems.title)}
      aside={
        <>
          <span className="flex-1" />
          <span className="text-115 font-normal text-muted">{text(problems.fixWith)}</span>
          {fixKey !== undefined && <KeyCap>{fixKey}</KeyCap>}
        </>
      }
    >
      {own.map((finding) => (
        <div
          key={finding.key}
          className="mx-3 mb-2 grid grid-cols-[16px_1fr] gap-x-2 rounded-8 border border-line px-2.5 py-2"
        >
          <span className="mt-0.5 flex">
            <SeverityGlyph severity={finding.severity} size={16} />
          </span>
          <div className="text-12">
            <p>{text(finding.text)}</p>
            <details className="mt-1">
              <summary className="text-115 text-muted">{text(problems.why)}</summary>
              <Why rule={finding.rule} />
            </details>
            <div className="mt-1.5 flex empty:hidden">
              <FixButton finding={finding} />
            </div>
          </div>
        </div>
      ))}
    </Section>
  );
}

function Why({ rule }: { readonly rule: string }) {
  const text = useText();
  const meta = allRules.find((one) => one.id === rule);
  if (!meta) return null;
  return (
    <div className="mt-1 flex flex-col gap-1 text-12 text-muted">
      <p>{text(meta.why)}</p>
      <p>{text(meta.consequence)}</p>
      <code className="font-mono text-11 break-all">{meta.verify}</code>
    </div>
  );
}
