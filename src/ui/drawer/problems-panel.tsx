import { Search } from 'lucide-react';
import { useState } from 'react';
import { problemsOf } from '../../app/derived.ts';
import type { Text } from '../../core/base/text.ts';
import { Button } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useActionTitle } from '../shell/use-action-title.ts';
import { fixSafe, problems } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { DrawerTools } from './drawer-tools.tsx';
import type { Grouping } from './problem-groups.ts';
import { groupProblems } from './problem-groups.ts';
import { ProblemTable } from './problem-table.tsx';

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
