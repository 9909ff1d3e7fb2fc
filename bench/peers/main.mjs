/**
 * Search engines side by side, and the bot. `npm run bench:peers` builds the bot and runs this; with `--quick` it only
 * shows that everything works. Writes docs/peers.md and docs/peers-speed.svg.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { questions } from './collection.mjs';
import { ENGINES } from './engines.mjs';
import { ensureInstalled } from './install.mjs';
import { logPlot } from './log-plot.mjs';
import { plotSeries, report, targetLines } from './report.mjs';
import { runChild } from './run-child.mjs';

const HELP = `npm run bench:peers -- [options]
  --sizes 240,10000,100000   numbers of passages to time (default); accuracy is always over the 120 of the bank
  --engines a,b              of: ${ENGINES.join(', ')}
  --seconds 60               for timing one engine at one size
  --minutes 15               limit for one engine at one size, building included
  --seed 1
  --out docs                 folder for peers.md and peers-speed.svg
  --quick                    few questions, 120 passages, the tests of this folder; prints, writes no file`;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    engines: { type: 'string', default: ENGINES.join(',') },
    seconds: { type: 'string' },
    minutes: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: here('../../docs') },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function fail(message) {
  console.error(message);
  process.exit(2);
}

function positive(name, text) {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : fail(`--${name}: not a positive number: ${text}`);
}

function readOptions() {
  const names = values.engines.split(',');
  const unknown = names.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) fail(`--engines: unknown: ${unknown.join(', ')}. Known: ${ENGINES.join(', ')}`);
  const sizes = values.sizes ?? (values.quick ? '120' : '240,10000,100000');
  return {
    names: ENGINES.filter((name) => names.includes(name)),
    sizes: sizes.split(',').map((size) => positive('sizes', size)),
    seconds: positive('seconds', values.seconds ?? (values.quick ? '0.1' : '60')),
    minutes: positive('minutes', values.minutes),
    seed: positive('seed', values.seed),
    questions: values.quick ? 5 : questions.length,
  };
}

/** A measurement of every engine, one after the other so that none disturbs another. */
async function* measureAll(names, job, minutes) {
  for (const engine of names) {
    const result = await runChild({ engine, ...job }, minutes);
    const outcome = result.skipped ?? result.times?.skipped ?? 'measured';
    console.error(`${engine}, ${job.size === undefined ? 'accuracy' : `${job.size} passages`}: ${outcome}`);
    yield { name: engine, result };
  }
}

/** Titles, settings and accuracy of all engines, no sizes yet. */
async function measureAccuracies({ names, seed, questions, minutes }) {
  const engines = [];
  for await (const { name, result } of measureAll(names, { seed, questions }, minutes)) {
    const { title = name, settings = '' } = result;
    engines.push({ name, title, settings, accuracy: result, sizes: {} });
  }
  return engines;
}

function conditions(began) {
  const lock = JSON.parse(readFileSync(here('package.json'), 'utf8')).dependencies;
  const [{ model }] = cpus();
  return [
    `${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${((Date.now() - began) / 60_000).toFixed(0)} minutes; Node ${process.version}, ${availableParallelism()} cores (${model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, load ${loadavg()[0].toFixed(1)} at the end.`,
    `${Object.entries(lock)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ];
}

const PLOT = 'peers-speed.svg';
const TITLES = {
  title: 'Answer time by number of passages',
  x: 'passages (log scale)',
  y: 'median answer time, ms (log scale)',
};

/** After each engine, so that a run that is stopped leaves what it has. */
function write(about) {
  const series = plotSeries(about.engines, about.options.sizes);
  if (series.length > 0) writeFileSync(`${values.out}/${PLOT}`, logPlot(series, TITLES));
  writeFileSync(`${values.out}/peers.md`, report({ ...about, plot: PLOT }));
}

async function measureFully(options) {
  const began = new Date();
  const engines = await measureAccuracies(options);
  const { sizes, seed, seconds, minutes, names } = options;
  for (const size of sizes) {
    for await (const { name, result } of measureAll(names, { seed, size, seconds }, minutes)) {
      engines.find((engine) => engine.name === name).sizes[size] = result;
      write({ engines, conditions: conditions(began), options });
    }
  }
  console.log(targetLines(engines).join('\n'));
  console.log(`Written: ${values.out}/peers.md and ${PLOT}`);
}

/** Measured at once in the smoke run, where times say nothing anyway. */
const LANES = 2;

/** The tests of this folder, then a few questions to every engine. */
async function smoke({ names, minutes, ...options }) {
  const began = new Date();
  const { status } = spawnSync(process.execPath, ['--test', here('.')], { stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
  const { sizes, seed, seconds, questions: count } = options;
  const job = { seed, seconds, questions: count, size: sizes[0] };
  const engines = [];
  for (let at = 0; at < names.length; at += LANES) {
    const lanes = names.slice(at, at + LANES).map(async (name) => {
      const result = await runChild({ engine: name, ...job }, minutes);
      const { title = name, settings = '' } = result;
      return { name, title, settings, accuracy: result, sizes: { [job.size]: result } };
    });
    engines.push(...(await Promise.all(lanes)));
  }
  console.log('A smoke run: its figures say nothing.\n');
  const about = { ...options, minutes, sizes: [job.size] };
  console.log(report({ engines, conditions: conditions(began), options: about }));
}

if (values.help) {
  console.log(HELP);
} else {
  const options = readOptions();
  ensureInstalled();
  await (values.quick ? smoke(options) : measureFully(options));
}
