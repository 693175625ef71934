import type { Ports } from '../app/ports.ts';
import { browserClipboard } from './clipboard.ts';
import { browserFiles } from './files.ts';
import { idbDesigns } from './idb-designs.ts';
import { localSettings } from './local-settings.ts';
import { randomIds } from './random-ids.ts';
import { systemClock } from './system-clock.ts';
import { urlAddress } from './url-address.ts';

/** The world outside, as a browser has it. */
export function browserPorts(): Ports {
  const ids = randomIds();
  return {
    designs: idbDesigns({ clock: systemClock, ids }),
    clock: systemClock,
    ids,
    files: browserFiles,
    clipboard: browserClipboard,
    address: urlAddress,
    settings: localSettings,
  };
}
