/**
 * A PostgreSQL server for tests, in a temporary folder on a free port of this machine. Says in one line what it runs,
 * then `TEST_DATABASE_URL=…`, and removes everything when its input ends (with the process that started it) or on
 * Ctrl-C. Lines `stop` and `start` on its input stop and start the server; answered by `stopped` and `started`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findPostgres } from './find-postgres.mjs';

const USER = 'cchc';
const TRIES = 5;
const LONGEST_GOODBYE_MS = 5000;
/** For speed: nothing here must survive a power cut. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  shared_buffers: '32MB',
  max_connections: '200',
  timezone: 'UTC',
  logging_collector: 'off',
};

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function findOwner() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = ['postgres', 'nobody']
    .map((name) => users.find((line) => line.startsWith(`${name}:`))?.split(':'))
    .find((found) => found !== undefined);
  return { uid: Number(fields?.[2] ?? 65_534), gid: Number(fields?.[3] ?? 65_534) };
}

const isOpenToAll = (folder) =>
  folder === dirname(folder) || ((statSync(folder).mode & 0o001) !== 0 && isOpenToAll(dirname(folder)));

function makeScratch({ uid, gid }) {
  const parent = uid === undefined || isOpenToAll(tmpdir()) ? tmpdir() : '/tmp';
  const scratch = mkdtempSync(join(parent, 'cchc-postgres-'));
  if (uid !== undefined) chownSync(scratch, uid, gid);
  return scratch;
}

const owner = findOwner();
const scratch = makeScratch(owner);
const data = join(scratch, 'data');
const password = randomBytes(12).toString('hex');
// Messages in English: one of them says that the server is ready.
const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
const remove = () => rmSync(scratch, { recursive: true, force: true });

function initialise(folder) {
  const passwordFile = join(scratch, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  mkdirSync(data, { mode: 0o700 });
  if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid);
  const { status, stderr, error } = spawnSync(
    join(folder, 'initdb'),
    [
      ...['--pgdata', data, '--username', USER, '--pwfile', passwordFile, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    ],
    { encoding: 'utf8', cwd: scratch, env: environment, ...owner },
  );
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the server; resolves when it takes connections, or with undefined when it ended before. */
function run(folder, port) {
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = spawn(join(folder, 'postgres'), ['-D', data, ...settings], {
    cwd: scratch,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...owner,
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('exit', () =>
      /address already in use/iu.test(said) ? resolve(undefined) : reject(new Error(said)),
    );
  });
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  // Ends sessions, and writes what is to be written; at once when that takes too long.
  server.kill('SIGINT');
  const timer = setTimeout(() => server.kill('SIGQUIT'), LONGEST_GOODBYE_MS);
  await exited;
  clearTimeout(timer);
}

async function startOnFreePort(folder) {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = await freePort();
    const server = await run(folder, port);
    if (server) return { server, port };
  }
  throw new Error('No free port was found.');
}

async function serve() {
  const { folder, version } = findPostgres({ owner, scratch });
  initialise(folder);
  let { server, port } = await startOnFreePort(folder);
  console.log(`${version} from ${folder}, in ${scratch}, on 127.0.0.1:${port}; ends with its input`);
  console.log(`TEST_DATABASE_URL=postgres://${USER}:${password}@127.0.0.1:${port}/postgres`);
  const lines = createInterface({ input: process.stdin });
  const finish = () => lines.close();
  process.on('SIGINT', finish).on('SIGTERM', finish);
  for await (const line of lines) {
    if (line === 'stop') {
      await stop(server);
      console.log('stopped');
    } else if (line === 'start') {
      server = await run(folder, port);
      console.log('started');
    }
  }
  await stop(server);
}

try {
  await serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  remove();
}
