import { Lightbulb } from 'lucide-react';
import type { Finding } from '../../app/finding.ts';
import { applyFix } from '../../app/problem-walk.ts';
import { Button } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { problems } from '../strings/panels.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';

const bulb = <Lightbulb size={13} strokeWidth={1.75} aria-hidden="true" />;

/** The repair of a finding: one press when there is one way, a list when the person has to choose. Nothing when there is none. */
export function FixButton({ finding, quiet = false }: { readonly finding: Finding; readonly quiet?: boolean }) {
  const text = useText();
  const app = useAppHandle();
  const readOnly = useApp((state) => state.doc.readOnly);
  const ways = [...finding.fixes, ...finding.suggestions];
  const [only] = ways;
  if (!only || readOnly) return null;
  if (ways.length === 1) {
    return (
      <span className={quiet ? '-ml-2 flex text-accent [&>button]:text-accent' : 'flex'}>
        <Button size="xs" kind={quiet ? 'quiet' : 'fix'} icon={bulb} onClick={() => applyFix(app, only)}>
          {text(only.title)}
        </Button>
      </span>
    );
  }
  const items = ways.map((way, n) => ({ id: String(n), label: text(way.title), onSelect: () => applyFix(app, way) }));
  return (
    <span className={quiet ? '-ml-2 flex [&>button]:text-accent' : 'flex'}>
      <Menu
        groups={[items]}
        trigger={
          <Button size="xs" kind={quiet ? 'quiet' : 'fix'} icon={bulb}>
            {text(problems.choose)}
          </Button>
        }
      />
    </span>
  );
}
