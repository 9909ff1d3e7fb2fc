/** A PostgreSQL server for a test file, and a database of its own for each test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const PROGRAM = fileURLToPath(new URL('../../scripts/postgres-for-tests.mjs', import.meta.url));
const ANSWER = 'TEST_DATABASE_URL=';

export interface TestDatabase {
  readonly url: string;
  /** Runs a statement on a connection of its own. */
  query(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

export interface PostgresServer {
  /** An empty one. It is dropped when the server is closed. */
  createDatabase(encoding?: string): Promise<TestDatabase>;
  /** Stops and starts the server itself; only for one that was started with `isOwn`. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

async function query(url: string, text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

async function createDatabase(server: string, encoding: string): Promise<TestDatabase> {
  const name = `cchc_test_${randomBytes(6).toString('hex')}`;
  await query(server, `create database ${name} encoding '${encoding}' template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    query: (text, values) => query(url.href, text, values),
  };
}

/** A server that is there already, by TEST_DATABASE_URL; on this machine, by the rule of all tests. */
function useServer(url: string): PostgresServer {
  const refuse = () => Promise.reject(new Error('This server is not ours to stop.'));
  const created: TestDatabase[] = [];
  return {
    createDatabase: async (encoding = 'UTF8') => {
      const database = await createDatabase(url, encoding);
      created.push(database);
      return database;
    },
    stop: refuse,
    start: refuse,
    close: async () => {
      const names = created.map((database) => new URL(database.url).pathname.slice(1));
      for (const name of names) await query(url, `drop database ${name} with (force)`);
    },
  };
}

/** The lines of `program` until the one that it answers with. */
async function readAnswer(program: ChildProcess, lines: AsyncIterator<string>, answer: string) {
  for (;;) {
    const { value, done } = await lines.next();
    if (done)
      throw new Error(`scripts/postgres-for-tests.mjs ended (${program.exitCode}): see its message above`);
    if (value.startsWith(answer)) return value.slice(answer.length);
  }
}

async function launch(): Promise<PostgresServer> {
  // It ends with its input: also when this process is killed.
  const program = spawn(process.execPath, [PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const url = await readAnswer(program, lines, ANSWER);
  const tell = async (word: string, answer: string): Promise<void> => {
    program.stdin.write(`${word}\n`);
    await readAnswer(program, lines, answer);
  };
  return {
    createDatabase: (encoding = 'UTF8') => createDatabase(url, encoding),
    stop: () => tell('stop', 'stopped'),
    start: () => tell('start', 'started'),
    close: async () => {
      const exited = once(program, 'exit');
      program.stdin.end();
      await exited;
    },
  };
}

/** `isOwn`: a server that can be stopped, whatever TEST_DATABASE_URL says. */
export function startPostgres({ isOwn = false } = {}): Promise<PostgresServer> {
  const { TEST_DATABASE_URL: given } = process.env;
  return given && !isOwn ? Promise.resolve(useServer(given)) : launch();
}
