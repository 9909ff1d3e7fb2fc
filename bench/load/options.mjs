import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const HELP = `npm run bench:load -- [options]
  --seconds 60        of load on each subject in all
  --rounds 3          in which they take turns
  --connections 40    at once to a subject, as Telegram has them
  --window 200        questions that may be without an answer
  --rate 200          questions a second of the open loop, one in twenty of them twice
  --store embedded    or postgres: the server of DATABASE_URL, else one in a temporary folder
  --soak 600          seconds of a steady load, memory watched, after the rounds; --soak-rate 50 a second
  --only-soak         without the rounds
  --profile FOLDER    writes a CPU profile of each subject
  --dist dist         the built package
  --out docs          folder for load.md and load.json
  --quick             some seconds, prints, writes no report; exit status 1 when an answer is missing or doubled
  --json FILE         the results in a file of their own as well`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    rounds: { type: 'string' },
    connections: { type: 'string', default: '40' },
    window: { type: 'string', default: '200' },
    rate: { type: 'string' },
    store: { type: 'string', default: 'embedded' },
    soak: { type: 'string' },
    'soak-rate': { type: 'string', default: '50' },
    'only-soak': { type: 'boolean', default: false },
    profile: { type: 'string' },
    dist: { type: 'string', default: here('../../dist') },
    out: { type: 'string', default: here('../../docs') },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function fail(message) {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function positive(name, text) {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : fail(`--${name}: not a positive number: ${text}`);
}

export function readOptions() {
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (!['embedded', 'postgres'].includes(values.store)) fail(`--store: embedded or postgres`);
  const { quick } = values;
  return {
    seconds: positive('seconds', values.seconds ?? (quick ? '0.6' : '60')),
    rounds: positive('rounds', values.rounds ?? (quick ? '1' : '3')),
    connections: positive('connections', values.connections),
    window: positive('window', values.window),
    rate: positive('rate', values.rate ?? (quick ? '50' : '200')),
    store: values.store,
    soakSeconds: values.soak === undefined ? undefined : positive('soak', values.soak),
    soakRate: positive('soak-rate', values['soak-rate']),
    onlySoak: values['only-soak'],
    profile: values.profile,
    dist: values.dist,
    out: quick ? undefined : values.out,
    json: values.json ?? (quick ? undefined : join(tmpdir(), 'cchc-load.json')),
    quick,
    cores: availableParallelism(),
  };
}
