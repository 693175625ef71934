// The page of last resort: plain script over the two databases, without any code of the program, which may be what is broken.
// The records are those of src/platform/vault.ts; e2e/journeys/rescue.spec.ts keeps the two in step.
(() => {
  'use strict';

  /**
   * @typedef {{key: string, revision: number, text: string}} Stored
   * @typedef {{op: string, path: (string | number)[], value?: unknown}} Patch
   * @typedef {{forward: Patch[], backward: Patch[], gesture?: string}} Step
   */

  /** @param {string} name @returns {Promise<Record<string, any[]>>} every record of every store; none of a database that is not there */
  const readAll = (name) =>
    new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => resolve({});
      request.onsuccess = () => {
        const db = request.result;
        /** @type {Record<string, any[]>} */
        const found = {};
        const names = [...db.objectStoreNames];
        let left = names.length;
        if (left === 0) resolve(found);
        for (const store of names) {
          const all = db.transaction(store).objectStore(store).getAll();
          const done = (/** @type {any[]} */ records) => {
            found[store] = records;
            if (--left === 0) resolve(found);
          };
          all.onsuccess = () => done(all.result);
          all.onerror = () => done([]);
        }
      };
    });

  /** @param {any} target @param {Patch[]} patches plain assignments along a path of keys */
  const apply = (target, patches) => {
    for (const { op, path, value } of patches) {
      const key = path[path.length - 1];
      let at = target;
      for (const step of path.slice(0, -1)) at = at[step];
      if (op === 'remove') delete at[key];
      else at[key] = structuredClone(value);
    }
  };

  /** @typedef {{past: Step[], future: Step[]}} History */

  /** A step of the gesture that is going on joins it, as in src/core/commands/history.ts. @param {History} history @param {Step} step */
  const remember = ({ past, future }, step) => {
    const last = past[past.length - 1];
    if (last && step.gesture !== undefined && last.gesture === step.gesture && future.length === 0) {
      past[past.length - 1] = {
        ...last,
        forward: [...last.forward, ...step.forward],
        backward: [...step.backward, ...last.backward],
      };
    } else past.push(step);
    future.length = 0;
  };

  /** @param {any} design @param {History} history @param {{type: string, step?: Step}} edit */
  const applyEdit = (design, history, edit) => {
    const { past, future } = history;
    const step = edit.type === 'do' ? edit.step : edit.type === 'undo' ? past.pop() : future.shift();
    if (!step) throw new Error('nothing to do');
    apply(design, edit.type === 'undo' ? step.backward : step.forward);
    if (edit.type === 'do') remember(history, step);
    else if (edit.type === 'undo') future.unshift(step);
    else past.push(step);
  };

  /** A snapshot and the edits that follow it without a gap. @param {Stored} snapshot @param {Stored[]} journal */
  const replay = (snapshot, journal) => {
    const { design, history } = JSON.parse(snapshot.text);
    let { revision } = snapshot;
    for (const record of journal) {
      if (record.revision !== revision + 1) continue;
      applyEdit(design, history, JSON.parse(record.text));
      revision = record.revision;
    }
    return design;
  };

  /**
   * The latest state of a design that can be put together from its records, undefined for none.
   * @param {Stored[]} snapshots @param {Stored[]} journal both in order
   */
  const restore = (snapshots, journal) => {
    for (const snapshot of [...snapshots].reverse()) {
      for (let edits = journal; ; edits = edits.slice(0, -1)) {
        try {
          return replay(snapshot, edits);
        } catch {
          // Something is damaged: fewer edits may be whole, or else the snapshot before.
          if (edits.length === 0) break;
        }
      }
    }
    return undefined;
  };

  /** @param {string} name @param {unknown} value */
  const download = (name, value) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
    link.download = name;
    link.click();
  };

  /** @param {string} key @param {string} title @param {() => void} onPress */
  const row = (key, title, onPress) => {
    const item = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = title || key;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Download · 下载';
    button.setAttribute('aria-label', `Download ${title || key} · 下载`);
    button.addEventListener('click', onPress);
    item.append(name, button);
    return item;
  };

  const main = async () => {
    const [vault, index] = await Promise.all([readAll('meshloft'), readAll('meshloft-index')]);
    const titles = new Map((index['designs'] ?? []).map(({ key, title }) => [String(key), String(title)]));
    const of = (/** @type {string} */ store, /** @type {string} */ key) =>
      (vault[store] ?? []).filter((record) => record.key === key);
    const keys = new Set([...titles.keys(), ...(vault['snapshots'] ?? []).map(({ key }) => String(key))]);
    for (const key of keys) {
      const raw = {
        snapshots: of('snapshots', key),
        journal: of('journal', key),
        tail: localStorage.getItem(`meshloft:tail:${key}`),
      };
      const title = titles.get(key) ?? '';
      const design = restore(raw.snapshots, raw.journal);
      const file = `${(title || key).replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}.meshloft.json`;
      document.getElementById('designs')?.append(row(key, title, () => download(file, design ?? raw)));
    }
    const state = document.getElementById('state');
    if (state) state.textContent = keys.size === 0 ? 'No designs are stored here. · 此处没有存储任何设计。' : '';
    document.getElementById('all')?.addEventListener('click', () => download('meshloft-store.json', { vault, index }));
  };

  document.getElementById('fresh')?.addEventListener('click', () => {
    try {
      const settings = JSON.parse(localStorage.getItem('meshloft:settings') ?? '{}');
      delete settings.last;
      localStorage.setItem('meshloft:settings', JSON.stringify(settings));
    } catch {
      // No settings, or no storage: nothing opens by itself then.
    }
  });
  void main();
})();
