import { useRef, useState } from 'react';
import type { Finding, Severity } from '../../app/finding.ts';
import { showProblem } from '../../app/problem-walk.ts';
import type { Text } from '../../core/base/text.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { Button } from '../kit/button.tsx';
import { moreProblems, problems } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { FixButton } from './fix-button.tsx';
import type { Grouping, ProblemGroup } from './problem-groups.ts';
import { useInSight } from './use-in-sight.ts';

const severityTitles: Readonly<Record<Severity, Text>> = {
  error: problems.error,
  warning: problems.warning,
  info: problems.info,
};

const head =
  'sticky top-0 z-1 h-6.5 border-b border-line bg-panel px-2 text-left text-115 font-medium text-subtle first:pl-4';

interface Props {
  readonly groups: readonly ProblemGroup[];
  readonly grouping: Grouping;
}

/** Reading order of a person: what is wrong, by which rule, where, and how to mend it. */
export function ProblemTable({ groups, grouping }: Props) {
  const text = useText();
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <table className="w-full table-fixed border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={head}>
              {text(problems.problem)}
            </th>
            <th scope="col" className={`${head} w-70`}>
              {text(problems.rule)}
            </th>
            <th scope="col" className={`${head} w-36`}>
              {text(problems.element)}
            </th>
            <th scope="col" className={`${head} w-66`}>
              {text(problems.fix)}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupRows key={group.key} group={group} grouping={grouping} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** So many are drawn of a group before somebody asks for more: a thousand clusters can have as many findings. */
const AT_FIRST = 100;

function GroupRows({
  group: { key, findings },
  grouping,
}: {
  readonly group: ProblemGroup;
  readonly grouping: Grouping;
}) {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const [most, setMost] = useState(AT_FIRST);
  const title = grouping === 'severity' ? text(severityTitles[findings[0]?.severity ?? 'info']) : readable(key);
  const rest = findings.length - most;
  return (
    <>
      <tr>
        <th
          scope="colgroup"
          colSpan={4}
          className="h-6.5 border-b border-line bg-fill px-4 text-left text-12 font-semibold"
        >
          {title}
          <span className="ml-2 font-normal text-muted tabular-nums">{findings.length}</span>
        </th>
      </tr>
      {findings.slice(0, most).map((finding) => (
        <ProblemRow key={finding.key} finding={finding} />
      ))}
      {rest > 0 && (
        <tr>
          <td colSpan={4} className="h-8 border-b border-line px-2">
            <Button kind="quiet" size="xs" onClick={() => setMost(most * 10)}>
              {moreProblems[language]({ count: rest })}
            </Button>
          </td>
        </tr>
      )}
    </>
  );
}

/** A place as people write it: the vectors of the rules write `a>b`, `a<->b` and `a+b`. */
const readable = (element: string): string =>
  element.replace(/<->|>|\+/, (sign) => (sign === '+' ? ' + ' : sign === '>' ? ' → ' : ' ↔ '));

const cell = 'h-7 truncate border-b border-line px-2 first:pl-4';

function ProblemRow({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const app = useAppHandle();
  const selected = useApp((state) => state.ui.problem === finding.key);
  const row = useRef<HTMLTableRowElement>(null);
  useInSight(row, selected);
  return (
    // The head of the table stays in sight above it.
    <tr ref={row} className={`scroll-mt-7 ${selected ? 'bg-soft' : 'hover:bg-fill'}`}>
      {/* The label is in the button; the rule does not look through a call. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td className={`${cell} ${selected ? 'chosen-bar' : ''}`}>
        <button
          type="button"
          aria-current={selected}
          title={text(finding.text)}
          onClick={() => showProblem(app, finding)}
          className="flex h-full w-full items-center gap-2 text-left"
        >
          <span className="flex shrink-0">
            <SeverityGlyph severity={finding.severity} size={16} />
          </span>
          <span className="truncate">{text(finding.text)}</span>
        </button>
      </td>
      <td className={`${cell} font-mono text-115 text-muted`} title={finding.code}>
        {finding.rule}
      </td>
      <td className={cell}>{readable(finding.element)}</td>
      <td className={`${cell} py-0`}>
        <FixButton finding={finding} quiet />
      </td>
    </tr>
  );
}
