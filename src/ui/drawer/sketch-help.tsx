import type { Text } from '../../core/base/text.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import type { KeySpec, StatementSpec } from '../../core/sketch/statements.ts';
import { statementCalled, statements } from '../../core/sketch/statements.ts';
import { linkRoles } from '../strings/inspector.ts';
import { sketchPanel } from '../strings/panels.ts';
import { useApp, useText } from '../use-app.ts';

/** What can be written: on a line of its own, or behind the statement that the caret is on. */
export function SketchHelp({ line }: { readonly line: string }) {
  const text = useText();
  const readOnly = useApp((state) => state.doc.readOnly);
  // With several statements in a line, the help is about the last.
  const statement = statementCalled(line.split('|').at(-1)?.trim().split(/\s/, 1)[0] ?? '');
  const rows: readonly Word[] = statement
    ? [...statement.keys.values()].map((key) => ({ word: `${key.key}=`, meaning: meaningOf(key) }))
    : statements.map((one) => ({ word: one.word, meaning: titleOf(one) }));
  return (
    <section aria-label={text(sketchPanel.words)}>
      <p id="sketch-help" className="text-muted">
        {text(readOnly ? sketchPanel.readOnly : sketchPanel.help)}
      </p>
      <h3 className="mt-2.5 flex items-baseline gap-2 font-semibold">
        {statement ? <code className="font-mono text-info">{statement.word}</code> : text(sketchPanel.words)}
        {statement && <span className="font-normal text-muted">{text(titleOf(statement))}</span>}
      </h3>
      <dl className="word-rows mt-1">
        {rows.map(({ word, meaning }) => (
          <div key={word} className="contents">
            <dt className="font-mono wrap-anywhere">{word}</dt>
            <dd className="text-muted">{text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Word {
  readonly word: string;
  readonly meaning: Text;
}

const titleOf = ({ subject }: StatementSpec): Text =>
  subject.of === 'entity' ? kinds[subject.kind].title : linkKinds[subject.kind].title;

function meaningOf({ goes }: KeySpec): Text {
  switch (goes.to) {
    case 'field':
      return goes.spec.label;
    case 'parent':
      return kinds[goes.kind].title;
    case 'links':
      return linkRoles[goes.kind][goes.side];
  }
}
