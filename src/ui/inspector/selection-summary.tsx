import { CopyPlus, Trash2 } from 'lucide-react';
import { isLinkId } from '../../core/design/ids.ts';
import { linkKinds } from '../../core/design/links/index.ts';
import { Button } from '../kit/button.tsx';
import { useActionTitle } from '../shell/use-action-title.ts';
import { inspector, selectedCount } from '../strings/inspector.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { KindGlyph } from '../canvas/nodes/kind-glyph.tsx';
import type { Element } from './element-fields.ts';
import { mainFieldsOf } from './element-fields.ts';
import { FieldRow } from './field-row.tsx';
import { Section } from './section.tsx';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Several things are selected: what they share, which they are, and what can be done to all of them. */
export function SelectionSummary() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const language = useApp((state) => state.ui.language);
  const readOnly = useApp((state) => state.doc.readOnly);
  const selection = useApp((state) => state.ui.selection);
  const { entities, links } = useApp((state) => state.doc.design.model);
  const elements = selection.flatMap((id): readonly Element[] => {
    const element = isLinkId(id) ? links[id] : entities[id];
    return element ? [element] : [];
  });
  return (
    <>
      <div className="flex flex-col gap-2.5 px-4 pt-3.5 pb-3">
        <h2 className="text-14 font-semibold">{selectedCount[language]({ count: elements.length })}</h2>
        {!readOnly && (
          <div className="flex gap-2">
            <Button size="sm" icon={<CopyPlus {...icon} />} onClick={() => app.run('duplicate')}>
              {title('duplicate')}
            </Button>
            <Button size="sm" icon={<Trash2 {...icon} />} onClick={() => app.run('delete-selection')}>
              {title('delete-selection')}
            </Button>
          </div>
        )}
      </div>
      <SharedFields elements={elements} />
      <Section title={text(inspector.selected)}>
        <ul className="px-2">
          {elements.map((element) => (
            <li key={element.id}>
              <button
                type="button"
                className="flex h-6 w-full items-center gap-1.5 rounded-6 px-2 text-left text-125 hover:bg-fill"
                onClick={() => app.select([element.id])}
              >
                <Name element={element} />
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The form of their kind, when all are of one kind: six clusters move to another network in one go. */
function SharedFields({ elements }: { readonly elements: readonly Element[] }) {
  const [first] = elements;
  if (!first || elements.some(({ kind }) => kind !== first.kind)) return null;
  const fields = mainFieldsOf(first).filter(([, { shape }]) => SETTABLE.has(shape.type));
  if (fields.length === 0) return null;
  return (
    <div className="border-t border-line py-2">
      {fields.map(([name, spec]) => (
        <FieldRow key={name} elements={elements} name={name} spec={spec} />
      ))}
    </div>
  );
}

/** One choice that means the same for each. */
const SETTABLE: ReadonlySet<string> = new Set(['choice', 'toggle', 'reference', 'text']);

function Name({ element }: { readonly element: Element }) {
  const text = useText();
  const { entities } = useApp((state) => state.doc.design.model);
  if ('name' in element) {
    return (
      <>
        <span className="flex text-muted">
          <KindGlyph kind={element.kind} />
        </span>
        <span className="truncate">{element.name}</span>
      </>
    );
  }
  const ends = [element.from, element.to].map((id) => entities[id]?.name).join(' → ');
  return <span className="truncate pl-5">{`${text(linkKinds[element.kind].title)} · ${ends}`}</span>;
}
