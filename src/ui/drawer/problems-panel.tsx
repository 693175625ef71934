import { Search } from 'lucide-react';
import { Fragment, useState } from 'react';
import { problemsOf } from '../../app/derived.ts';
import type { Finding, Severity } from '../../app/finding.ts';
import { showProblem } from '../../app/problem-walk.ts';
import type { Text } from '../../core/base/text.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { Button } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useActionTitle } from '../shell/use-action-title.ts';
import { fixSafe, problems } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { DrawerTools } from './drawer-tools.tsx';
import { FixButton } from './fix-button.tsx';
import type { Grouping, ProblemGroup } from './problem-groups.ts';
import { groupProblems } from './problem-groups.ts';

const severityTitles: Readonly<Record<Severity, Text>> = {
  error: problems.error,
  warning: problems.warning,
  info: problems.info,
};
const groupings = [
  ['severity', problems.bySeverity],
  ['rule', problems.byRule],
  ['element', problems.byElement],
] as const satisfies readonly (readonly [Grouping, Text])[];

/** What is wrong, as sentences. A row takes the board to its place. */
export function ProblemsPanel() {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const findings = useApp((state) => problemsOf(state.doc.design.model));
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const [filter, setFilter] = useState('');
  const groups = groupProblems(findings, grouping, { text: filter, language });
  const isEmpty = !findings.some((finding) => finding.severity !== 'info');
  return (
    <>
      <DrawerTools>
        <ProblemTools {...{ grouping, setGrouping, filter, setFilter }} />
      </DrawerTools>
      {isEmpty && <p className="border-b border-line px-4 py-2 text-muted">{text(problems.none)}</p>}
      {!isEmpty && groups.length === 0 && <p className="px-4 py-3 text-muted">{text(problems.noMatch)}</p>}
      {groups.length > 0 && <ProblemTable groups={groups} grouping={grouping} />}
    </>
  );
}

interface Tools {
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
}

function ProblemTools({ grouping, setGrouping, filter, setFilter }: Tools) {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const language = useApp((state) => state.ui.language);
  const fixable = useApp(({ doc }) =>
    doc.readOnly ? 0 : problemsOf(doc.design.model).filter(({ fixes }) => fixes.length > 0).length,
  );
  return (
    <>
      <span className="relative flex w-47 items-center">
        <Search size={14} strokeWidth={1.75} aria-hidden="true" className="absolute left-2 text-subtle" />
        <span className="w-full [&>input]:pl-7">
          <TextField
            label={text(problems.filter)}
            placeholder={text(problems.filter)}
            value={filter}
            onChange={setFilter}
          />
        </span>
      </span>
      <span className="flex w-40">
        <Select
          label={text(problems.grouping)}
          value={grouping}
          options={groupings.map(([value, label]) => ({ value, label: text(label) }))}
          onChange={(value) => setGrouping(groupings.find(([known]) => known === value)?.[0] ?? 'severity')}
        />
      </span>
      {fixable > 0 && (
        <Button size="sm" title={title('fix-all')} onClick={() => app.run('fix-all')}>
          {fixSafe[language]({ count: fixable })}
        </Button>
      )}
    </>
  );
}

const head =
  'sticky top-0 z-1 h-6.5 border-b border-line bg-panel px-2 text-left text-115 font-medium text-subtle first:pl-4';

function ProblemTable({ groups, grouping }: { readonly groups: readonly ProblemGroup[]; readonly grouping: Grouping }) {
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
            <Fragment key={group.key}>
              <tr>
                <th
                  scope="colgroup"
                  colSpan={4}
                  className="h-6.5 border-b border-line bg-fill px-4 text-left text-12 font-semibold"
                >
                  {grouping === 'severity' ? text(severityTitles[group.findings[0]?.severity ?? 'info']) : group.key}
                  <span className="ml-2 font-normal text-muted">{group.findings.length}</span>
                </th>
              </tr>
              {group.findings.map((finding) => (
                <ProblemRow key={finding.key} finding={finding} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
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
  return (
    <tr className={selected ? 'bg-soft' : 'hover:bg-fill'}>
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
