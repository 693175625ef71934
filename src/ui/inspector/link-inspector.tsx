import { ArrowLeftRight, ArrowRight, Spline, Trash2 } from 'lucide-react';
import type { EntityId } from '../../core/design/ids.ts';
import type { LinkSpec } from '../../core/design/links/define-link.ts';
import type { Link } from '../../core/design/links/index.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import { IconButton } from '../kit/button.tsx';
import { inspector } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { mainFieldsOf } from './element-fields.ts';
import { Facts } from './facts.tsx';
import { FieldRow } from './field-row.tsx';
import { ProblemCards } from './problem-cards.tsx';

/** A connection: what it is, between which two, what is known of it. */
export function LinkInspector({ link }: { readonly link: Link }) {
  const text = useText();
  const app = useAppHandle();
  const readOnly = useApp((state) => state.doc.readOnly);
  const spec: LinkSpec = linkKinds[link.kind];
  const Arrow = spec.mutual ? ArrowLeftRight : ArrowRight;
  return (
    <>
      <div className="flex h-14 items-center gap-3 pr-2 pl-4">
        <span className="flex size-7 shrink-0 items-center justify-center rounded-8 bg-fill text-muted">
          <Spline size={14} strokeWidth={1.75} aria-hidden="true" />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="truncate text-14 font-semibold">{text(spec.title)}</h2>
          <p className="flex items-center gap-1 text-12 text-muted">
            <End id={link.from} />
            <Arrow size={12} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
            <span className="sr-only">{text(spec.mutual ? inspector.both : inspector.to)}</span>
            <End id={link.to} />
          </p>
        </div>
        {!readOnly && (
          <IconButton
            size="sm"
            label={text(inspector.remove)}
            icon={<Trash2 size={14} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => app.run('delete-selection')}
          />
        )}
      </div>
      <div className="border-t border-line py-2 empty:hidden">
        {mainFieldsOf(link).map(([name, field]) => (
          <FieldRow key={name} elements={[link]} name={name} spec={field} />
        ))}
      </div>
      <Facts element={link} />
      <ProblemCards id={link.id} />
    </>
  );
}

function End({ id }: { readonly id: EntityId }) {
  const app = useAppHandle();
  const name = useApp((state) => state.doc.design.model.entities[id]?.name);
  return (
    <button type="button" className="min-w-0 truncate hover:underline" onClick={() => app.select([id])}>
      {name}
    </button>
  );
}
