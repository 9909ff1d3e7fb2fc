/**
 * Load on loopback: the bot in webhook mode with real questions, beside a bare telegraf echo bot and a bare Fastify echo
 * in the same run. This process is the people and the fake Telegram; each subject is a process of its own.
 * `npm run bench:load` builds the bot and runs this; docs/load.md tells what the figures mean.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startFakeTelegram } from './fake-telegram.mjs';
import { closedLoop, openLoop } from './loops.mjs';
import { readOptions } from './options.mjs';
import { faults, report } from './report.mjs';
import { soak } from './soak.mjs';
import { startSubject } from './start-subject.mjs';

const KINDS = ['telegraf', 'machinery', 'asked', 'new', 'fastify'];
/** People who come again and again during a soak: their memory is full before the second quarter. */
const SOAK_CHATS = 3_000;
const RESULTS_BEGIN = '<!-- results -->';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const options = readOptions();
/** Results are shown to others: where the bench ran is nobody's business. */
const withoutPaths = ({ dist, out, json, profile, ...rest }) => rest;
const stops = [];
const say = (text) => console.error(text);

/** A database of its own for each bot, so that none answers another's people. */
async function openDatabases() {
  if (options.store !== 'postgres') return () => undefined;
  const given = process.env.DATABASE_URL;
  const url = given ?? (await startPostgres());
  const { default: pg } = await import('pg');
  return async (name) => {
    const database = `cchc_load_${process.pid}_${name}`;
    const run = async (sql) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(sql).finally(() => client.end());
    };
    await run(`CREATE DATABASE ${database}`);
    if (given !== undefined) stops.unshift(() => run(`DROP DATABASE ${database} WITH (FORCE)`));
    const own = new URL(url);
    own.pathname = `/${database}`;
    return own.href;
  };
}

async function startPostgres() {
  const child = spawn(process.execPath, [here('../../scripts/postgres-for-tests.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  stops.unshift(async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^TEST_DATABASE_URL=(.+)$/u.exec(line);
    if (found) return found[1];
  }
  throw new Error('no PostgreSQL server: set DATABASE_URL');
}

async function runRounds(subjects) {
  const rounds = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  const each = { ...options, seconds: options.seconds / options.rounds };
  for (let round = 0; round < options.rounds; round += 1) {
    // Whoever is first in one round is last in the next.
    const order = KINDS.map((_, index) => KINDS[(index + round) % KINDS.length]);
    for (const kind of order) {
      const result = await closedLoop(subjects[kind], each);
      rounds[kind].push(result);
      say(`round ${round + 1}, ${kind}: ${result.perSecond.toFixed(0)}/s`);
    }
  }
  return rounds;
}

async function runOpenLoops(subjects) {
  const open = {};
  for (const kind of ['machinery', 'asked', 'new']) {
    open[kind] = await openLoop(subjects[kind], { ...options, seconds: options.seconds / 2 });
    say(`open loop, ${kind}: ack p99 ${open[kind].ackP99.toFixed(0)} ms`);
  }
  return open;
}

const countsOf = ({ people: { posted, answered, doubled, strange, repeated } }) => ({
  posted,
  answered,
  doubled,
  strange,
  repeated,
});

/** Before anything is timed the compilers of all have seen their code. */
async function warmUp(subject) {
  await closedLoop(subject, { ...options, seconds: options.quick ? 0.1 : 5 });
}

async function measure() {
  const inboxes = new Map();
  const fake = await startFakeTelegram((token, body) => inboxes.get(token)?.(body));
  stops.unshift(() => fake.close());
  const databaseFor = await openDatabases();
  const start = async (kind, more = {}) => {
    const isBot = kind !== 'telegraf' && kind !== 'fastify';
    const databaseUrl = isBot ? await databaseFor(more.name ?? kind) : undefined;
    const subject = await startSubject(kind, {
      ...options,
      apiRoot: fake.url,
      inboxes,
      databaseUrl,
      ...more,
    });
    stops.unshift(() => subject.stop());
    await warmUp(subject);
    return subject;
  };
  const results = {
    at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    options: withoutPaths(options),
    machine: `Node ${process.version}, ${options.cores} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0].toFixed(1)} before`,
    counted: {},
  };
  if (!options.onlySoak) {
    const subjects = {};
    for (const kind of KINDS) subjects[kind] = await start(kind);
    results.rounds = await runRounds(subjects);
    results.open = await runOpenLoops(subjects);
    for (const kind of KINDS) {
      results.counted[kind] = countsOf(subjects[kind]);
      await stops.shift()();
    }
  }
  if (options.soakSeconds !== undefined || options.onlySoak) {
    const subject = await start('asked', { chats: SOAK_CHATS, name: 'soak' });
    results.soak = await soak(subject, { seconds: options.soakSeconds ?? 600, rate: options.soakRate });
    const counts = countsOf(subject);
    const before = results.counted.asked;
    results.counted.asked = before
      ? Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, value + before[key]]))
      : counts;
  }
  return results;
}

/** The words of docs/load.md stay, its results are replaced. */
function writeReport(text, results) {
  mkdirSync(options.out, { recursive: true });
  const path = join(options.out, 'load.md');
  const [words] = readFileSync(existsSync(path) ? path : here('../../docs/load.md'), 'utf8').split(
    RESULTS_BEGIN,
  );
  writeFileSync(path, `${words}${RESULTS_BEGIN}\n\n${text}`);
  writeFileSync(join(options.out, 'load.json'), `${JSON.stringify(results, null, 1)}\n`);
}

let results;
try {
  results = await measure();
} finally {
  for (const stop of stops) await stop();
}
const text = report(results);
console.log(text);
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
if (options.out) writeReport(text, results);
const found = faults(results);
for (const fault of found) say(`fault: ${fault}`);
if (found.length > 0) process.exitCode = 1;
