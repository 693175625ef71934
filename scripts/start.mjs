// @ts-check
// Installs what is missing, builds, serves on this machine only, and opens the browser when there is one.
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

if (!install()) process.exit(1);

/** A server without a screen has nothing to open. */
const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const { build, preview } = await import('vite');
const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, logLevel: 'warn' });
// Not strict: a taken port moves on to the next free one.
const port = Number(process.env['PORT']) || 4173;
const server = await preview({ root, logLevel: 'warn', preview: { port, open: hasScreen && !process.env['CI'] } });
console.log(`Meshloft is open at ${server.resolvedUrls?.local[0]}  (Ctrl+C stops it)`);
