import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PersonSide } from './person-side.mjs';
import { createPoster } from './poster.mjs';
import { asPeopleAsk, eachNew } from './questions.mjs';

const SECRET = 'bi-mat_cua-mot-lan-do';
const PATH = '/webhook/telegram';
/**
 * What Node takes by itself under the gigabyte of deploy/ (cchc-bot.service, compose.yaml). On a machine with much more it
 * lets garbage grow to several times what is in use.
 */
const HEAP = '--max-old-space-size=512';
const LONGEST_START_MS = 30_000;
const LONGEST_STOP_MS = 15_000;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The bot's limits on people and platforms are not what is measured. */
const botSettings = ({ token, apiRoot, folder, databaseUrl }) => ({
  PORT: '0',
  OPERATOR_PORT: '0',
  DATA_DIR: join(folder, 'data'),
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_ROOT: apiRoot,
  TELEGRAM_MODE: 'webhook',
  TELEGRAM_WEBHOOK_URL: 'https://hoidap.khanhhoa.example',
  TELEGRAM_WEBHOOK_SECRET: SECRET,
  TELEGRAM_MESSAGES_PER_SECOND: '10000',
  QUESTIONS_PER_MINUTE_PER_PERSON: '1000',
  // Else ten minutes would show nothing but what is kept for longer on purpose.
  RETENTION_ANSWERED_MINUTES: '1',
});

const serve = (dist) => [join(dist, 'cli.js'), 'serve'];

/** What is measured: the program, whether its acknowledgement is its answer, its token's number, and what it is asked. */
const KINDS = {
  telegraf: { number: 101, program: () => [here('subjects/telegraf-echo.mjs')] },
  fastify: { number: 102, program: () => [here('subjects/fastify-echo.mjs')], answersByStatus: true },
  machinery: { number: 103, program: (dist) => [here('subjects/machinery.mjs'), dist], isBot: true },
  new: { number: 104, program: serve, isBot: true },
  asked: { number: 105, program: serve, isBot: true, asks: asPeopleAsk },
};

async function firstAddresses(child, isBot) {
  const addresses = [];
  for await (const line of createInterface({ input: child.stdout })) {
    addresses.push(...(/http:\/\/[\w.:]+\d/u.exec(line) ?? []));
    if (addresses.length > 0 && (!isBot || /Zalo OA/u.test(line) || /^http/u.test(line))) break;
  }
  child.stdout.resume();
  return addresses;
}

/** Until it knows who it is, the bot asks for updates to be brought later. */
async function awaitOpen(poster) {
  const until = performance.now() + LONGEST_START_MS;
  while (performance.now() < until) {
    const status = await poster.post(Buffer.from('{"update_id":1}'));
    if (status !== 0 && status !== 503) return;
    await pause(50);
  }
  throw new Error('does not open');
}

/**
 * Starts one of `telegraf`, `fastify`, `machinery` (the bot with a trivial responder), `new` and `asked` (the bot, asked
 * what nobody asked before, and as people ask) in a process of its own. `inboxes` is told under its token what to do with its messages.
 */
export async function startSubject(
  kind,
  { dist, apiRoot, databaseUrl, inboxes, profile, connections, chats },
) {
  const { number, program, isBot = false, answersByStatus = false, asks = eachNew } = KINDS[kind];
  const token = `${number}:AALoadLoadLoadLoadLoadLoadLoadLoadLoad`;
  const folder = mkdtempSync(join(tmpdir(), `cchc-load-${kind}-`));
  const log = join(folder, 'log');
  const settings = isBot
    ? botSettings({ token, apiRoot, folder, databaseUrl })
    : { BOT_TOKEN: token, API_ROOT: apiRoot, SECRET };
  const flags = profile
    ? [HEAP, '--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${kind}.cpuprofile`]
    : [HEAP];
  const child = spawn(process.execPath, [...flags, ...program(dist)], {
    // In a folder without a .env file of somebody's.
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...settings },
    stdio: ['ignore', 'pipe', openSync(log, 'a')],
  });
  const ended = once(child, 'exit');
  const people = new PersonSide({ chats, ask: asks() });
  inboxes.set(token, (body) => people.received(body));
  const stop = async () => {
    poster?.close();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };
  let poster;
  try {
    const [address, operator] = await firstAddresses(child, isBot);
    if (address === undefined) throw new Error('ended at its start');
    const headers = { 'x-telegram-bot-api-secret-token': SECRET };
    poster = createPoster(`${address}${PATH}`, { connections, headers });
    await awaitOpen(poster);
    return { kind, pid: child.pid, people, poster, answersByStatus, operator, stop };
  } catch (error) {
    const said = readFileSync(log, 'utf8').slice(-2000);
    await stop();
    throw new Error(`${kind} ${error.message}: ${said}`, { cause: error });
  }
}
