/**
 * Search engines side by side, and the bot. `npm run bench:peers` builds the bot and runs this; with `--quick` it only
 * shows that everything works. Writes docs/peers.md, its plot and, for `--keep`, its results as JSON.
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
import { addResult, noResults, readResults, writeResults } from './results.mjs';
import { runChild } from './run-child.mjs';

const HELP = `npm run bench:peers -- [options]
  --sizes 240,10000,100000   numbers of passages to time (default); accuracy is always over the 120 of the bank
  --engines a,b              of: ${ENGINES.join(', ')}
  --seconds 60               for timing one engine at one size
  --minutes 15               limit for one engine at one size, building included
  --seed 1
  --keep                     keep what an earlier run measured and this one does not
  --no-accuracy              times only
  --out docs                 folder for peers.md, peers-speed.svg and peers.json
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
    keep: { type: 'boolean', default: false },
    'no-accuracy': { type: 'boolean', default: false },
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

/** One measurement, said and put into the results. */
async function measure(results, job, minutes) {
  const { engine: name, size } = job;
  const result = await runChild(job, minutes);
  const what = size === undefined ? 'accuracy' : `${size} passages`;
  console.error(`${name}, ${what}: ${result.skipped ?? result.times?.skipped ?? 'measured'}`);
  addResult(results, { name, size, result });
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
  const all = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return `${all.join(', ')}.`;
}

/** One line on a run: when, what, within which limits, on what machine. */
function describeRun(began, { names, sizes, seconds, minutes }) {
  const [{ model }] = cpus();
  const which = names.length === ENGINES.length ? 'all engines' : names.join(', ');
  return [
    `${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${which} at ${sizes.join(', ')} passages`,
    `${seconds} s of questions and ${minutes} minutes in all for each`,
    `Node ${process.version}, ${availableParallelism()} cores (${model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `load ${loadavg()[0].toFixed(1)} at the end.`,
  ].join('; ');
}

const FILES = { report: 'peers.md', plot: 'peers-speed.svg', results: 'peers.json' };
const TITLES = {
  title: 'Answer time by number of passages',
  x: 'passages (log scale)',
  y: 'median answer time, ms (log scale)',
};
const inOut = (name) => `${values.out}/${name}`;

function write(results, questions) {
  const series = plotSeries(results);
  const plot = series.length > 0 ? FILES.plot : undefined;
  if (plot) writeFileSync(inOut(plot), logPlot(series, TITLES));
  writeFileSync(inOut(FILES.report), report(results, { questions, versions: versions(), plot }));
  writeResults(inOut(FILES.results), results);
}

/** Writes after each measurement, so that a run that is stopped leaves what it has. */
async function measureFully(options) {
  const began = new Date();
  const { names, sizes, seed, seconds, minutes, questions: count } = options;
  const results = values.keep ? readResults(inOut(FILES.results), seed) : noResults(seed);
  const earlier = results.runs;
  const jobs = [
    ...(values['no-accuracy'] ? [] : names.map((engine) => ({ engine, seed, questions: count }))),
    ...sizes.flatMap((size) => names.map((engine) => ({ engine, seed, size, seconds }))),
  ];
  for (const job of jobs) {
    await measure(results, job, minutes);
    results.runs = [...earlier, describeRun(began, options)];
    write(results, count);
  }
  console.log(targetLines(results).join('\n'));
  console.log(`Written: ${Object.values(FILES).map(inOut).join(', ')}`);
}

/** Measured at once in the smoke run, where times say nothing anyway. */
const LANES = 2;

/** The tests of this folder, then a few questions to every engine. */
async function smoke(options) {
  const began = new Date();
  const { status } = spawnSync(process.execPath, ['--test', here('.')], { stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
  const { names, sizes, seed, seconds, minutes, questions: count } = options;
  const results = noResults(seed);
  const lane = async (engine) => {
    const result = await runChild({ engine, seed, seconds, questions: count, size: sizes[0] }, minutes);
    addResult(results, { name: engine, result });
    addResult(results, { name: engine, size: sizes[0], result });
  };
  for (let at = 0; at < names.length; at += LANES) await Promise.all(names.slice(at, at + LANES).map(lane));
  results.runs = [describeRun(began, options)];
  console.log('A smoke run: its figures say nothing.\n');
  console.log(report(results, { questions: count, versions: versions() }));
}

// What is being measured ends with this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

if (values.help) {
  console.log(HELP);
} else {
  const options = readOptions();
  ensureInstalled();
  await (values.quick ? smoke(options) : measureFully(options));
}
