import { isLinkId } from '../../core/design/ids.ts';
import { useApp } from '../use-app.ts';
import { DesignSummary } from './design-summary.tsx';
import { EntityInspector } from './entity-inspector.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { SelectionSummary } from './selection-summary.tsx';

/** What it is, what is known about it, what is wrong and how to mend it: for the selection, or for the design. */
export function Inspector() {
  const selection = useApp((state) => state.ui.selection);
  const entity = useApp((state) => {
    const [id] = state.ui.selection;
    return id && !isLinkId(id) ? state.doc.design.model.entities[id] : undefined;
  });
  const link = useApp((state) => {
    const [id] = state.ui.selection;
    return id && isLinkId(id) ? state.doc.design.model.links[id] : undefined;
  });
  if (selection.length > 1) return <SelectionSummary />;
  if (entity) return <EntityInspector key={entity.id} entity={entity} />;
  if (link) return <LinkInspector key={link.id} link={link} />;
  return <DesignSummary />;
}
