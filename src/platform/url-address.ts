import type { Address } from '../app/ports.ts';

const PREFIX = '#d=';

/** The fragment of the address: it never leaves the browser, so a link tells no server what it holds. */
export const urlAddress: Address = {
  payload: () => {
    const { hash } = location;
    if (hash === '' || hash === '#') return undefined;
    // A fragment of another form is told as damaged by the decoder, since `#` is in no payload.
    return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : hash;
  },
  clear: () => history.replaceState(history.state, '', `${location.pathname}${location.search}`),
  linkTo: (payload) => `${location.origin}${location.pathname}${PREFIX}${payload}`,
  onChange: (listener) => {
    const onHash = (): void => {
      // Other fragments are none of our business while a page is open: they may be anchors.
      if (location.hash.startsWith(PREFIX)) listener();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  },
};
