import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../core/base/result.ts';
import { err, ok } from '../core/base/result.ts';
import type { Refusal } from '../core/commands/define-command.ts';
import type { Edit } from '../core/commands/edits.ts';
import { redo, remember, undo } from '../core/commands/history.ts';
import type { Command } from '../core/commands/index.ts';
import type { Step } from '../core/commands/transact.ts';
import { isEmptyStep, transact } from '../core/commands/transact.ts';
import type { Model } from '../core/design/design.ts';
import type { ElementId, EntityId, LinkId } from '../core/design/ids.ts';
import type { DispatchOptions, LoadOptions } from './app.ts';
import type { AppState, DocState, UiState } from './state.ts';

type Store = StoreApi<AppState>;

/** The only writer of `doc`. */
export function dispatch(
  store: Store,
  commands: readonly Command[],
  options: DispatchOptions = {},
): Result<void, Refusal> {
  const { doc } = store.getState();
  if (doc.readOnly) return err(readOnly);
  const result = transact(doc.design, commands, options);
  if (!result.ok) return result;
  const { design, step } = result.value;
  if (isEmptyStep(step)) return ok(undefined);
  const edit: Edit = { type: 'do', step };
  write(store, { ...doc, design, history: remember(doc.history, step), revision: doc.revision + 1, edit });
  return ok(undefined);
}

/** Undo or redo, with what the step touched selected. Undefined when there is nothing to do. */
export function travel(store: Store, direction: 'undo' | 'redo'): Step | undefined {
  const { doc } = store.getState();
  if (doc.readOnly) return undefined;
  const moved = (direction === 'undo' ? undo : redo)(doc.design, doc.history);
  if (!moved) return undefined;
  const { design, history, step } = moved;
  const edit: Edit = { type: direction };
  write(store, { ...doc, design, history, revision: doc.revision + 1, edit }, touchedBy(step, design.model));
  return step;
}

/** Another document, or the same one as another tab has written it. One change of state, so nobody sees half of it. */
export function load(store: Store, doc: DocState, { stored = false, keepView = false }: LoadOptions = {}): void {
  const saved = { acknowledged: stored ? doc.revision : 0, fault: undefined };
  store.setState(({ ui }) => ({ doc, ui: { ...ui, ...(keepView ? {} : freshView(ui)), saved, question: undefined } }));
}

const freshView = ({ camera }: UiState): Partial<UiState> => ({
  selection: [],
  tool: undefined,
  connectFrom: undefined,
  problem: undefined,
  dialog: undefined,
  camera: { count: (camera?.count ?? 0) + 1, target: 'all' },
});

function write(store: Store, doc: DocState, selection?: readonly ElementId[]): void {
  store.setState(({ ui }) => {
    const kept = (selection ?? ui.selection).filter((id) => exists(doc.design.model, id));
    const connectFrom = ui.connectFrom && exists(doc.design.model, ui.connectFrom) ? ui.connectFrom : undefined;
    const same = kept.length === ui.selection.length && kept.every((id, n) => id === ui.selection[n]);
    return { doc, ui: same && connectFrom === ui.connectFrom ? ui : { ...ui, selection: kept, connectFrom } };
  });
}

const exists = ({ entities, links }: Model, id: ElementId): boolean =>
  Object.hasOwn(entities, id) || Object.hasOwn(links, id);

/** What a step changed and is still there. Its patches begin with ['model', 'entities' | 'links', id] or ['layout', id]. */
function touchedBy(step: Step, model: Model): readonly ElementId[] {
  const meant = new Set<ElementId>();
  const moved = new Set<ElementId>();
  for (const { path } of [...step.forward, ...step.backward]) {
    const [table, ...rest] = typeof path === 'string' ? [] : path.map(String);
    if (table === 'model' && rest[1] !== undefined) meant.add(rest[1] as EntityId | LinkId); // keys of the tables are ids
    if (table === 'layout' && rest[0] !== undefined) moved.add(rest[0] as EntityId); // as are those of the layout
  }
  return [...(meant.size > 0 ? meant : moved)].filter((id) => exists(model, id));
}

const readOnly: Refusal = {
  code: 'design.read-only',
  message: {
    en: 'This design can only be looked at here: choose "Edit a copy" to change it.',
    zh: '此处的设计为只读：选择“编辑副本”后再修改。',
  },
};
