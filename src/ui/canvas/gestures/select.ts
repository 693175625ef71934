import type { App } from '../../../app/app.ts';
import type { ElementId, LinkId } from '../../../core/design/ids.ts';
import { isEntityIdOf, linkIdOf } from '../../../core/design/ids.ts';
import { indexOf } from '../../../core/design/model-index.ts';
import type { Held } from './pointer-story.ts';
import type { Touched } from './touched.ts';

/** Selects what was clicked: alone, or with Shift in addition; with Ctrl, or clicked once more, the deployment behind a service. */
export function selectByClick(app: App, touched: Touched, held: Held): void {
  const { selection } = app.store.getState().ui;
  const isAlone = selection.length === 1 && selection[0] === touched.id;
  const deep = held.mod || isAlone ? deploymentOf(app, touched) : undefined;
  const id = deep ?? touched.id;
  if (held.shift) app.select(toggled(selection, id));
  else if (!(selection.length === 1 && selection[0] === id)) app.select([id]);
}

/** Selects on press what is not selected yet, so that it can be dragged at once; a selection of several is dragged as a whole. */
export function selectByPress(app: App, touched: Touched): void {
  const { selection } = app.store.getState().ui;
  if (!selection.includes(touched.id)) app.select([touched.id]);
}

function toggled(selection: readonly ElementId[], id: ElementId): readonly ElementId[] {
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
}

/** What puts a service into the card that it was clicked in. */
function deploymentOf(app: App, { id, card }: Touched): LinkId | undefined {
  if (!card || !isEntityIdOf(id, 'service')) return undefined;
  const index = indexOf(app.store.getState().doc.design.model);
  return (['placement', 'stub', 'serviceEntry'] as const)
    .map((kind) => linkIdOf(kind, id, card))
    .find((link) => index.link(link));
}
