import { useDeferredValue } from 'react';
import type { Template } from '../../core/templates/define-template.ts';
import { newDesign } from '../../app/documents.ts';
import { useAppHandle, useText } from '../use-app.ts';
import { designOf } from './template-design.ts';
import { Thumbnail } from './thumbnail.tsx';

/** One model of the gallery. A press opens it as a new design; what was on the board before stays in the store. */
export function TemplateCard({
  template,
  detailed = false,
}: {
  readonly template: Template;
  readonly detailed?: boolean;
}) {
  const text = useText();
  const app = useAppHandle();
  // Working out a drawing takes some ms: words and buttons are there first, and the pictures follow one by one.
  const pictured = useDeferredValue(true, false);
  const open = (): void => newDesign(app, designOf(template, app.store.getState().ui.language));
  return (
    <button
      type="button"
      title={detailed ? undefined : text(template.description)}
      onClick={open}
      className="flex min-w-0 flex-col overflow-hidden rounded-8 border border-line bg-panel text-left transition-colors duration-120 hover:border-accent"
    >
      <span className="flex h-29.25 w-full shrink-0 border-b border-line bg-canvas px-2 py-1.5">
        {pictured && <Thumbnail template={template} />}
      </span>
      <span className="flex w-full flex-col px-2.5 pt-1.75 pb-2">
        <span className="truncate text-125 font-semibold">{text(template.title)}</span>
        <span className={`text-12 text-muted ${detailed ? '' : 'truncate'}`}>
          {text(detailed ? template.description : template.summary)}
        </span>
      </span>
    </button>
  );
}
