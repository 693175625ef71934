// @ts-check
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import react from '@vitejs/plugin-react';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The peer has its own small build: none of the product's settings may help or hinder it. */
const peer = /** @type {import('vite').InlineConfig} */ ({
  configFile: false,
  root: at('./peer'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: at('../dist-bench'), emptyOutDir: true, target: 'es2023' },
  preview: { host: 'localhost', port: 4300 },
});

/** @param {import('vite').InlineConfig} config */
async function serve(config) {
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  return { address, close: () => server.close() };
}

/** Builds and serves both pages on loopback ports. */
export async function serveBoth() {
  const product = {
    root: at('..'),
    logLevel: /** @type {const} */ ('warn'),
    preview: { host: 'localhost', port: 4320 },
  };
  return { product: await serve(product), peer: await serve(peer) };
}
