import { useId, useState } from 'react';
import type { Finding } from '../../app/finding.ts';
import { allRules } from '../../core/rules/index.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { FixButton } from '../drawer/fix-button.tsx';
import { Button } from '../kit/button.tsx';
import { problems } from '../strings/panels.ts';
import { useText } from '../use-app.ts';

/** One problem: the sentence, its repair, and on request why it is one and how to see it on a running cluster. */
export function ProblemCard({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <article aria-labelledby={id} className="mark-row mx-3 mb-2 rounded-8 border border-line px-2.5 py-2 text-12">
      <span className="mt-px flex">
        <SeverityGlyph severity={finding.severity} size={16} />
      </span>
      <div className="min-w-0">
        <Sentence id={id} words={text(finding.text)} />
        <div className="mt-1.5 flex flex-wrap items-center gap-2">
          <FixButton finding={finding} />
          <span className="-ml-2 flex">
            <Button kind="quiet" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
              {text(problems.why)}
            </Button>
          </span>
        </div>
        {open && <Why rule={finding.rule} />}
      </div>
    </article>
  );
}

/** Where the sentence of a rule turns from what is wrong to what follows from it. */
const TURN = /, so |, which |, but |[:;.] |[，：；]/;

/** What is wrong stands out; what follows from it does not. */
function Sentence({ id, words }: { readonly id: string; readonly words: string }) {
  const turn = words.search(TURN);
  const lead = turn < 0 ? words : words.slice(0, turn + 1);
  return (
    <p id={id}>
      <span className="font-semibold">{lead}</span>
      {words.slice(lead.length)}
    </p>
  );
}

function Why({ rule }: { readonly rule: string }) {
  const text = useText();
  const meta = allRules.find((one) => one.id === rule);
  if (!meta) return null;
  return (
    <dl className="mt-2 flex flex-col gap-1.5 border-t border-line pt-2 text-muted">
      <dt className="sr-only">{text(problems.why)}</dt>
      <dd>{text(meta.why)}</dd>
      <dt className="font-semibold text-ink">{text(problems.consequence)}</dt>
      <dd>{text(meta.consequence)}</dd>
      <dt className="font-semibold text-ink">{text(problems.verify)}</dt>
      <dd>
        <code className="block rounded-6 bg-code px-2 py-1 font-mono text-11 wrap-anywhere">{meta.verify}</code>
      </dd>
    </dl>
  );
}
