// @ts-check
// Runs before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.install-stamp');

/**
 * True for Node 20.19 and later 20s, 22.12 and later.
 * @param {string} version as in process.versions.node
 */
export function supportsNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** What is installed depends on the lock and on the machine: native bindings differ by platform. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const machine = [process.platform, process.arch, process.versions.node.split('.')[0]].join(' ');
  return createHash('sha256').update(lock).update(machine).digest('hex');
}

/** @param {string} path */
const realPath = (path) => (existsSync(path) ? realpathSync(path) : '');

/** npm's own JavaScript file, so that no shell is needed (a shell is what breaks on Windows). */
function npmCli() {
  const home = dirname(process.execPath);
  return [
    process.env['npm_execpath'] ?? '',
    join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => realPath(join(folder, 'npm'))),
  ].find((path) => /npm-cli\.[cm]?js$/.test(path) && existsSync(path));
}

/**
 * True when node_modules was made from this very lock by other means, such as `npm install` by hand. npm keeps its own
 * account of what it put there; packages for other platforms are missing from it by right.
 */
function alreadyThere() {
  const account = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(account)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const got = JSON.parse(readFileSync(account, 'utf8')).packages;
  const complete = Object.keys(wanted).every((path) =>
    got[path] ? got[path].integrity === wanted[path].integrity : path === '' || wanted[path].optional === true,
  );
  return complete && Object.values(got).every(runsHere);
}

/**
 * False for the native binding of another machine: the folder was copied from there.
 * @param {{os?: string[], cpu?: string[]}} entry
 */
const runsHere = ({ os, cpu }) => (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);

/** Two installs at once destroy each other's half-written folders, so the second waits for the first. */
const lockFolder = join(tmpdir(), `meshloft-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);

/** Longer than any install takes: a lock this old was left behind by a process that was killed. */
const STALE_MS = 300_000;

function takeLock() {
  for (;;) {
    try {
      mkdirSync(lockFolder);
      return;
    } catch {
      const age = Date.now() - (statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > STALE_MS) rmSync(lockFolder, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

const isStamped = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();

/**
 * Installs the locked dependencies unless exactly they are there already. All output goes to stderr.
 * @returns {boolean} false when it could not
 */
export function install() {
  if (!supportsNode(process.versions.node)) {
    console.error(`Meshloft needs Node 20.19 or later, or 22.12 or later; this is ${process.versions.node}.`);
    return false;
  }
  if (isStamped()) return true;
  takeLock();
  try {
    return isStamped() || ((alreadyThere() || cleanInstall()) && writeStamp());
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

function writeStamp() {
  writeFileSync(stampFile, wantedStamp());
  return true;
}

function cleanInstall() {
  const cli = npmCli();
  if (!cli) {
    console.error('npm was not found beside node. Run `npm ci` yourself, then try again.');
    return false;
  }
  console.error('Installing dependencies …');
  // NODE_ENV=production would leave the build tools out.
  const args = [cli, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(install() ? 0 : 1);
