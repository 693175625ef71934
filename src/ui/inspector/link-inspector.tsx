import { Trash2 } from 'lucide-react';
import type { Link } from '../../core/design/links/index.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import { IconButton } from '../kit/button.tsx';
import { inspector } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { MainFields, OtherFields } from './fields-form.tsx';
import { ProblemCards } from './problem-cards.tsx';

export function LinkInspector({ link }: { readonly link: Link }) {
  const text = useText();
  const app = useAppHandle();
  const from = useApp((state) => state.doc.design.model.entities[link.from]?.name);
  const to = useApp((state) => state.doc.design.model.entities[link.to]?.name);
  const readOnly = useApp((state) => state.doc.readOnly);
  return (
    <>
      <div className="flex items-start gap-2 py-3 pr-2 pl-4">
        <div className="min-w-0 flex-1">
          <h2 className="text-14 font-semibold">{text(linkKinds[link.kind].title)}</h2>
          <p className="truncate text-12 text-muted">{`${from ?? ''} → ${to ?? ''}`}</p>
        </div>
        {!readOnly && (
          <IconButton
            size="sm"
            label={text(inspector.remove)}
            icon={<Trash2 size={14} strokeWidth={1.75} />}
            onClick={() => app.run('delete-selection')}
          />
        )}
      </div>
      <div className="border-t border-line">
        <MainFields element={link} />
      </div>
      <ProblemCards id={link.id} />
      <OtherFields element={link} />
    </>
  );
}
