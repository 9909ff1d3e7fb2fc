/** The package as it is installed: compiled by the compiler that ships it, with the web page, outside of dist/. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside node_modules, so that the packages are found from there, and git, linters and `npm ci` know what it is. */
const CACHE = join(PROJECT, 'node_modules', '.cache', 'cchc-bot-tests');
const ONE_DAY_MS = 24 * 60 * 60 * 1000;
const PROGRAMS = ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'scripts/build-web.mjs'];

function sourceFiles(): string[] {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length));
  return [...PROGRAMS, ...sources].sort();
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles()) {
    const bytes = readFileSync(join(PROJECT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

function build(folder: string): void {
  const dist = join(folder, 'dist');
  const compiler = join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc');
  // Types are checked by `npm run check`; here they would only cost time.
  const options = ['--noCheck', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--outDir', dist];
  execFileSync(process.execPath, [compiler, '-p', join(PROJECT, 'tsconfig.build.json'), ...options]);
  const page = join(dist, 'channels', 'web', 'ui');
  execFileSync(process.execPath, [join(PROJECT, 'scripts', 'build-web.mjs'), page]);
  copyFileSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(PROJECT, 'content'), join(folder, 'content'), 'junction');
  symlinkSync(join(PROJECT, 'tests'), join(folder, 'tests'), 'junction');
}

/** Builds of other sources stay for a day: tests that run at the same time may use them. */
function removeOldBuilds(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ONE_DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The folder of the built package. Built once for each state of the sources; test files that need it at the same
 * time may build it twice, but never see half of it.
 */
export function builtPackage(): string {
  const folder = join(CACHE, digestOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  removeOldBuilds();
  const own = mkdtempSync(join(CACHE, 'building-'));
  build(own);
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
  return folder;
}
