// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** Tests are left out: editing one must not cost a build. */
const isSource = (/** @type {string} */ name) => /\.(ts|json|ya?ml)$/.test(name) && !/\.(test|cases)\.ts$/.test(name);

/**
 * @param {string[]} folders relative to the root
 * @returns {string} hash of the content of all source files in them
 */
function contentHash(folders) {
  const hash = createHash('sha256');
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((name) => join(folder, name)),
  );
  for (const file of ['package-lock.json', 'vite.config.ts', ...files.sort()]) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Bundles one entry for Node into dist-cli/<name>/, unless the sources are those of the last build.
 * @param {string} entry relative to the root, for example src/cli/main.ts
 * @param {string[]} folders whose content decides whether the last build is stale
 * @returns {string | undefined} path of the runnable file; undefined after a failed build, whose words went to stderr
 */
export function buildForNode(entry, folders) {
  const name = basename(entry).replace(/\.ts$/, '');
  const home = join(root, 'dist-cli', name);
  const program = join(home, `${name}.js`);
  const stampFile = join(home, 'stamp');
  const stamp = contentHash(folders);
  if (existsSync(program) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return program;

  // Built aside and moved into place, so that two commands at once never run half a file.
  const aside = `${home}.${process.pid}`;
  const args = [vite, 'build', '--ssr', entry, '--outDir', aside, '--emptyOutDir', '--logLevel', 'error'];
  mkdirSync(dirname(home), { recursive: true });
  const built = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    return undefined;
  }
  writeFileSync(join(aside, 'stamp'), stamp);
  replaceFolder(home, aside);
  return program;
}

/**
 * @param {string} target
 * @param {string} fresh
 */
function replaceFolder(target, fresh) {
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(fresh, target);
  } catch (error) {
    // Another process was faster with the same sources: its build is as good as ours.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
