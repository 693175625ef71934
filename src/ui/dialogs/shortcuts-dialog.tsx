import { useRef } from 'react';
import type { ActionGroup } from '../../app/actions/define-action.ts';
import { actions } from '../../app/actions/index.ts';
import { capsOf } from '../../app/shortcuts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { KeyCap } from '../kit/tag.tsx';
import { groupTitles, shortcuts } from '../strings/shortcuts.ts';
import { useText } from '../use-app.ts';
import { isMac } from '../use-shortcuts.ts';
import { useCloseDialog } from './use-close-dialog.ts';

/** In two columns of about the same height. */
const columns: readonly (readonly ActionGroup[])[] = [
  ['draw', 'edit'],
  ['view', 'select', 'problems', 'design'],
];

/** Every key, straight from the list of actions: what stands here works, and what works stands here. */
export function ShortcutsDialog() {
  const text = useText();
  const close = useCloseDialog();
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      title={text(shortcuts.title)}
      closeLabel={text(shortcuts.close)}
      onClose={close}
      size="lg"
      initialFocus={sheet}
    >
      {/* Longer than small windows: what scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={sheet} tabIndex={0} className="grid grid-cols-2 items-start gap-x-8 px-5 pb-3 outline-none">
        {columns.map((groups) => (
          <div key={groups[0]}>
            {groups.map((group) => (
              <Group key={group} group={group} />
            ))}
          </div>
        ))}
      </div>
      <p className="px-5 pb-5 text-12 text-muted">{text(shortcuts.help)}</p>
    </Dialog>
  );
}

function Group({ group }: { readonly group: ActionGroup }) {
  const text = useText();
  const titled = actions.filter((action) => action.group === group && action.keys.length > 0);
  return (
    <section className="pb-4">
      <h3 className="pb-1 text-12 font-semibold">{text(groupTitles[group])}</h3>
      <dl>
        {titled.map(({ id, title, keys }) => (
          <div key={id} className="flex min-h-7 items-center gap-2 border-t border-line">
            <dt className="flex-1">{text(title)}</dt>
            <dd className="flex items-center gap-1.5">
              {keys.map((key, n) => (
                <span key={key} className="flex items-center gap-1.5">
                  {n > 0 && <span className="text-11 text-subtle">{text(shortcuts.or)}</span>}
                  <Caps combination={key} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Caps({ combination }: { readonly combination: string }) {
  return (
    <span className="flex gap-0.5">
      {capsOf(combination, isMac()).map((cap) => (
        <KeyCap key={cap}>{cap}</KeyCap>
      ))}
    </span>
  );
}
