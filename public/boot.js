// Runs before everything else and needs nothing else. It notices when the page does not come up, and at the second time in a row it
// leads to rescue.html, where the stored designs can be downloaded. So a design that breaks the page can never lock anybody out.
(() => {
  'use strict';
  const STARTED = 'meshloft:boot-started';
  const FAILED = 'meshloft:boot-failed';
  const FAILURES_TO_RESCUE = 2;
  const PATIENCE_MS = 30_000;

  /** @param {(store: Storage) => void} work */
  const withStore = (work) => {
    try {
      work(localStorage);
    } catch {
      // Storage is switched off: then nothing is stored that could be rescued.
    }
  };

  let isOver = false;
  const fail = () => {
    if (isOver) return;
    isOver = true;
    withStore((store) => {
      store.setItem(FAILED, String(Number(store.getItem(FAILED)) + 1));
      store.removeItem(STARTED);
    });
  };

  withStore((store) => {
    // Still there: the page before this one was killed while it came up, or it hung.
    if (store.getItem(STARTED) !== null) store.setItem(FAILED, String(Number(store.getItem(FAILED)) + 1));
    store.setItem(STARTED, '1');
    if (Number(store.getItem(FAILED)) < FAILURES_TO_RESCUE) return;
    store.removeItem(FAILED);
    store.removeItem(STARTED);
    isOver = true;
    location.replace(new URL('rescue.html', document.baseURI));
  });

  // A chunk that does not load is an error of its element, which does not bubble.
  addEventListener('error', fail, true);
  addEventListener('unhandledrejection', fail);
  setTimeout(fail, PATIENCE_MS);
  addEventListener('pagehide', () => withStore((store) => store.removeItem(STARTED)));
  addEventListener('meshloft:up', () => {
    isOver = true;
    withStore((store) => {
      store.removeItem(STARTED);
      store.removeItem(FAILED);
    });
  });
})();
