import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { canonicalJson } from '../core/base/canonical-json.ts';
import type { Command } from '../core/commands/index.ts';
import { indexOf } from '../core/design/model-index.ts';
import { templates } from '../core/templates/index.ts';
import { actionOf, actions } from './actions/index.ts';
import type { App } from './app.ts';
import { createApp } from './create-app.ts';
import { countsOf, problemsAt, problemsOf, rankOf } from './derived.ts';
import { openRulebook } from './rulebook.ts';
import { memoryWorld } from './memory-ports.ts';
import type { AppState } from './state.ts';

const east: Command = { type: 'entity.add', args: { id: 'cluster:east', name: 'east' } };

function appWith(...commands: readonly Command[]): App {
  const app = createApp(memoryWorld());
  if (commands.length > 0) expect(app.dispatch(commands).ok).toBe(true);
  return app;
}

function appOf(templateId: string): App {
  return appWith(...(templates.find(({ id }) => id === templateId)?.build() ?? []));
}

const modelOf = (app: App): AppState['doc']['design']['model'] => app.store.getState().doc.design.model;
const uiOf = (app: App): AppState['ui'] => app.store.getState().ui;
const namesOf = (app: App, kind: 'cluster' | 'gateway'): readonly string[] =>
  indexOf(modelOf(app))
    .all(kind)
    .map(({ name }) => name);

beforeAll(openRulebook);

describe('the state', () => {
  it('is the document and the screen, and nothing that follows from them', () => {
    expectTypeOf<keyof AppState>().toEqualTypeOf<'doc' | 'ui'>();
  });
});

describe('dispatch', () => {
  it('changes the design, counts the revision and remembers the step', () => {
    const { doc } = appWith(east).store.getState();
    expect(doc.revision).toBe(1);
    expect(doc.history.past).toHaveLength(1);
    expect(doc.edit).toMatchObject({ type: 'do' });
  });

  it('tells the person why a command was refused, and changes nothing', () => {
    const app = appWith(east);
    const before = app.store.getState().doc;
    const result = app.dispatch([{ type: 'entity.add', args: { id: 'cluster:x', name: 'east' } }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'name.taken' } });
    expect(app.store.getState().doc).toBe(before);
    expect(uiOf(app).toasts).toMatchObject([{ tone: 'error', text: { en: 'The name east is taken.' } }]);
    expect(uiOf(app).announcement?.en).toBe('The name east is taken.');
  });

  it('keeps the revision when nothing changes', () => {
    const app = appWith(east);
    app.dispatch([{ type: 'entity.set', args: { id: 'cluster:east', values: { role: 'primary' } } }]);
    expect(app.store.getState().doc.revision).toBe(1);
  });

  it('refuses everything while the design can only be looked at', () => {
    const app = appWith(east);
    app.load({ ...app.store.getState().doc, readOnly: true, readOnlyBecause: 'link' });
    expect(app.dispatch([east])).toMatchObject({ ok: false, error: { code: 'design.read-only' } });
    app.undo();
    expect(namesOf(app, 'cluster')).toEqual(['east']);
  });

  it('merges the steps of one gesture', () => {
    const app = appWith(east);
    for (const name of ['e', 'ea', 'eas']) {
      app.dispatch([{ type: 'entity.rename', args: { id: 'cluster:east', name } }], { gesture: 'typing' });
    }
    app.undo();
    expect(namesOf(app, 'cluster')).toEqual(['east']);
  });

  it('takes out of the selection what is no more', () => {
    const app = appWith(east);
    app.select(['cluster:east']);
    app.dispatch([{ type: 'entity.remove', args: { ids: ['cluster:east'] } }]);
    expect(uiOf(app).selection).toEqual([]);
  });
});

describe('undo and redo', () => {
  it('select what the step touched and say what was done', () => {
    const app = appWith(east, { type: 'entity.add', args: { id: 'cluster:west', name: 'west' } });
    app.dispatch([{ type: 'entity.set', args: { id: 'cluster:east', values: { role: 'remote' } } }]);
    app.undo();
    expect(uiOf(app).selection).toEqual(['cluster:east']);
    expect(uiOf(app).announcement?.en).toBe('Undone: Change');
    app.dispatch([{ type: 'entity.move', args: { moves: [{ id: 'cluster:west', to: { x: 900, y: 40 } }] } }]);
    app.undo();
    expect(uiOf(app).selection).toEqual(['cluster:west']);
    app.redo();
    expect(app.store.getState().doc.design.layout['cluster:west']).toMatchObject({ x: 900, y: 40 });
  });
});

describe('what is derived', () => {
  it('is the same object until the model changes, and a move does not change it', () => {
    const app = appOf('multi-primary-multi-network');
    const before = problemsOf(modelOf(app));
    const cluster = indexOf(modelOf(app)).all('cluster')[0];
    app.dispatch([{ type: 'entity.move', args: { moves: [{ id: cluster?.id ?? 'note:x', to: { x: 60, y: 90 } }] } }]);
    expect(problemsOf(modelOf(app))).toBe(before);
    expect(problemsAt(modelOf(app), 'mesh:m1')).toBe(problemsAt(modelOf(app), 'mesh:m1'));
  });

  it('bubbles the problems of a part up to what it stands in, and counts no advice', () => {
    const app = appOf('multi-primary-multi-network');
    const gateway = indexOf(modelOf(app)).all('gateway')[0];
    app.dispatch([{ type: 'entity.remove', args: { ids: [gateway?.id ?? 'note:x'] } }]);
    const finding = problemsOf(modelOf(app)).find(({ severity }) => severity === 'error');
    const model = modelOf(app);
    const counts = countsOf(model);
    expect(counts.error).toBeGreaterThan(0);
    let here = finding && model.entities[finding.at as keyof typeof model.entities];
    while (here?.parent) {
      expect(problemsAt(model, here.parent)).toMatchObject({ worst: 'error', own: [] });
      here = model.entities[here.parent];
    }
    const total = Object.values(model.entities)
      .filter(({ parent }) => parent === undefined)
      .reduce((sum, { id }) => sum + (problemsAt(model, id)?.total ?? 0), 0);
    const onLinks = problemsOf(model).filter(({ at, severity }) => at.includes('>') && severity !== 'info').length;
    expect(total + onLinks).toBe(counts.error + counts.warning);
    expect(rankOf(model)).toBeGreaterThan(0);
  });
});

describe('actions', () => {
  it('have ids and words of their own, and never share a key', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    const keys = actions.flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { title } of actions) expect([title.en, title.zh].every((words) => words.length > 0)).toBe(true);
  });

  it('do nothing while they are not enabled', () => {
    const app = appWith();
    for (const id of ['undo', 'redo', 'delete-selection', 'duplicate', 'fix-all', 'edit-copy', 'nonsense']) {
      expect(app.run(id)).toBe(false);
    }
  });

  it('can all be run on a full design without an error, and leave it whole', { timeout: 60_000 }, () => {
    for (const { id } of actions) {
      const app = appOf('primary-remote-multi-network');
      const cluster = indexOf(modelOf(app)).all('cluster')[0];
      app.select(cluster ? [cluster.id] : []);
      app.run(id);
      expect(uiOf(app).toasts.filter(({ tone }) => tone === 'error')).toEqual([]);
    }
  });

  it('delete links and things together, and offer to take it back', () => {
    const app = appOf('multi-primary-multi-network');
    const before = canonicalJson(app.store.getState().doc.design);
    const secret = indexOf(modelOf(app)).links('remoteSecret')[0];
    app.select(secret ? [secret.id, secret.from] : []);
    expect(app.run('delete-selection')).toBe(true);
    expect(namesOf(app, 'cluster')).toEqual(['cluster2']);
    expect(uiOf(app).toasts).toMatchObject([{ action: { actionId: 'undo' } }]);
    app.run('undo');
    expect(canonicalJson(app.store.getState().doc.design)).toBe(before);
  });

  it('duplicate a cluster with its gateways and services, under free names, where nothing is', () => {
    const app = appOf('multi-primary-multi-network');
    const index = indexOf(modelOf(app));
    const original = index.named('cluster', 'cluster1');
    app.select(original ? [original.id] : []);
    app.run('duplicate');
    const [copy] = uiOf(app).selection;
    const after = indexOf(modelOf(app));
    expect(namesOf(app, 'cluster')).toEqual(['cluster1', 'cluster2', 'cluster3']);
    expect(namesOf(app, 'gateway')).toEqual(['cluster1-eastwest', 'cluster2-eastwest', 'cluster1-eastwest-2']);
    const clone = after.named('cluster', 'cluster3');
    expect(clone?.id).toBe(copy);
    if (!original || !clone) return;
    expect(clone).toMatchObject({ network: original.network, parent: original.parent });
    expect(after.to(clone.id, 'placement')).toHaveLength(index.to(original.id, 'placement').length);
    expect(after.to(clone.id, 'remoteSecret')).toEqual([]);
  });

  it('duplicate a region with all that it holds', () => {
    const app = appOf('multi-primary-multi-network');
    const region = indexOf(modelOf(app)).all('region')[0];
    app.select(region ? [region.id] : []);
    app.run('duplicate');
    const index = indexOf(modelOf(app));
    const copy = index.all('region').find(({ id }) => id === uiOf(app).selection[0]);
    const zones = copy ? index.childrenOf(copy.id, 'zone') : [];
    expect(zones).toHaveLength(1);
    expect(zones.flatMap(({ id }) => index.childrenOf(id, 'cluster'))).toHaveLength(1);
  });

  it('clone a cluster into a direction, wired to the mesh', () => {
    const app = appOf('multi-primary-multi-network');
    const original = indexOf(modelOf(app)).named('cluster', 'cluster1');
    app.select(original ? [original.id] : []);
    app.run('clone-right');
    const index = indexOf(modelOf(app));
    const clone = index.named('cluster', 'cluster3');
    if (!original || !clone) throw new Error('no clone');
    expect(index.to(clone.id, 'remoteSecret').map(({ from }) => index.get(from)?.name)).toEqual([
      'cluster2',
      'cluster1',
    ]);
    expect(index.from(clone.id, 'remoteSecret')).toHaveLength(2);
    const { layout } = app.store.getState().doc.design;
    expect(layout[clone.id]?.x).toBeGreaterThan((layout[original.id]?.x ?? 0) + (layout[original.id]?.w ?? 0));
    expect(countsOf(modelOf(app)).error).toBe(0);
  });

  it('nudge by the grid, a row of them as one step', () => {
    const app = appWith(east);
    const { x = 0 } = app.store.getState().doc.design.layout['cluster:east'] ?? {};
    app.select(['cluster:east']);
    app.run('nudge-arrowright');
    app.run('nudge-shift-arrowright');
    expect(app.store.getState().doc.design.layout['cluster:east']?.x).toBe(x + 72);
    app.select(['cluster:east']);
    app.run('nudge-arrowright');
    expect(app.store.getState().doc.design.layout['cluster:east']?.x).toBe(x + 80);
    app.run('undo');
    expect(app.store.getState().doc.design.layout['cluster:east']?.x).toBe(x + 72);
    app.run('undo');
    expect(app.store.getState().doc.design.layout['cluster:east']?.x).toBe(x);
  });

  it('walk from problem to problem, both ways and around', () => {
    const app = appOf('primary-remote-multi-network');
    const gone = [...indexOf(modelOf(app)).all('gateway'), ...indexOf(modelOf(app)).all('network')];
    app.dispatch([{ type: 'entity.remove', args: { ids: gone.map(({ id }) => id) } }]);
    const keys = problemsOf(modelOf(app))
      .filter(({ severity }) => severity !== 'info')
      .map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1);
    const visited = keys.map(() => app.run('next-problem') && uiOf(app).problem);
    expect(visited).toEqual(keys);
    app.run('next-problem');
    expect(uiOf(app).problem).toBe(keys[0]);
    app.run('previous-problem');
    expect(uiOf(app).problem).toBe(keys.at(-1));
    expect(uiOf(app).camera?.target).toContain(uiOf(app).selection[0]);
  });

  it('fix the problem that was visited, as one step, and everything safe at once', () => {
    const app = appOf('multi-primary-multi-network');
    const gateways = indexOf(modelOf(app)).all('gateway');
    app.dispatch([{ type: 'entity.remove', args: { ids: gateways.map(({ id }) => id) } }]);
    const broken = countsOf(modelOf(app)).error;
    expect(broken).toBeGreaterThan(0);
    app.run('next-problem');
    app.run('apply-fix');
    expect(countsOf(modelOf(app)).error).toBeLessThan(broken);
    app.run('fix-all');
    expect(countsOf(modelOf(app)).error).toBe(0);
    app.run('undo');
    app.run('undo');
    expect(countsOf(modelOf(app)).error).toBe(broken);
  });

  it('arm a tool, and let go of one thing at a time', () => {
    const app = appWith(east);
    app.select(['cluster:east']);
    app.run('tool-connect');
    app.ui({ connectFrom: 'cluster:east' });
    app.run('escape');
    expect(uiOf(app)).toMatchObject({ connectFrom: undefined, tool: 'connect' });
    app.run('escape');
    expect(uiOf(app)).toMatchObject({ tool: undefined, selection: ['cluster:east'] });
    app.run('escape');
    expect(uiOf(app).selection).toEqual([]);
    app.run('tool-cluster');
    app.run('tool-cluster');
    expect(uiOf(app).tool).toBeUndefined();
  });

  it('are found by their id', () => {
    expect(actionOf('undo')?.title.zh).toBe('撤销');
    expect(actionOf('nothing')).toBeUndefined();
  });
});
