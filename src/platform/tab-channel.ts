import type { DesignHint } from '../app/ports.ts';

const NAME = 'meshloft';

/** Tells the other tabs what this one did. They look into the store for what is true: a message is only a hint, and may be anybody's. */
export function tabChannel(heard: (hint: DesignHint) => void): (hint: DesignHint) => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isHint(data)) heard({ type: data.type, key: data.key });
  });
  return ({ type, key }) => channel.postMessage({ type, key });
}

function isHint(data: unknown): data is DesignHint {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('key' in data)) return false;
  return (data.type === 'written' || data.type === 'removed') && typeof data.key === 'string' && data.key.length < 100;
}
