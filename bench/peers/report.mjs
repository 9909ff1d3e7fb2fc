/** The measurements as Markdown. */
import { DEPTH } from './accuracy.mjs';
import { passages } from './collection.mjs';
import { BARE, ENGINES, OURS } from './engines.mjs';
import { sizesOf } from './results.mjs';
import { HEAP_GB } from './run-child.mjs';
import { SLOWEST_SECONDS } from './timing.mjs';

const CONDITIONS = ['clean', 'stripped', 'typo', 'NFD'];
const grouped = (number) => number.toLocaleString('en-GB');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (header, rows) => [
  row(header),
  row(header.map((_, i) => (i === 0 ? '---' : '---:'))),
  ...rows.map(row),
];

const bareName = 'bare MiniSearch';

/** Stands where a run was stopped before, or was told to leave something out. */
const NOT_RUN = { skipped: 'not asked for, or the run was stopped' };

/** Three figures: 0.0123, 1.23, 123. */
const short = (number) =>
  number >= 100 ? grouped(Math.round(number)) : String(Number(number.toPrecision(3)));

const cellOf = ({ hit, mrr }) => `${(100 * hit).toFixed(1)} (${mrr.toFixed(3).replace(/^0/u, '')})`;

function accuracyTable(engines) {
  const header = [
    'engine',
    ...['passage', 'sentence'].flatMap((level) => CONDITIONS.map((one) => `${level}: ${one}`)),
  ];
  return table(
    header,
    engines.map(({ title, accuracy = NOT_RUN }) => [
      title,
      ...(accuracy.skipped === undefined
        ? ['passage', 'sentence'].flatMap((level) =>
            CONDITIONS.map((one) => cellOf(accuracy.accuracy[one][level])),
          )
        : [`not measured: ${accuracy.skipped}`, ...Array(7).fill('')]),
    ]),
  );
}

/** p99 of fewer than 100 questions is the slowest of them. */
const isFew = ({ questions }) => questions < 100;

/** Its times over those of bare MiniSearch in the same run. */
const ratio = ({ own, bare }, which) => own[which] / bare[which];

function speedCells({ buildSeconds, memoryMb, times, skipped }) {
  if (skipped !== undefined) return [`not measured: ${skipped}`, '', '', '', '', '', ''];
  const built = [short(buildSeconds), short(Math.max(0, memoryMb))];
  if (times.skipped !== undefined) return [...built, `not measured: ${times.skipped}`, '', '', '', ''];
  const few = isFew(times) ? ' *' : '';
  return [
    ...built,
    short(ratio(times, 'p50')),
    `${short(ratio(times, 'p99'))}${few}`,
    short(ratio(times, 'cpuP50')),
    `${short(ratio(times, 'cpuP99'))}${few}`,
    String(times.questions),
  ];
}

function sizeTable(engines, size) {
  const header = [
    'engine',
    'build, s',
    'memory, MB',
    'p50 ratio',
    'p99 ratio',
    'CPU p50 ratio',
    'CPU p99 ratio',
    'questions',
  ];
  return table(
    header,
    engines.map(({ title, sizes }) => [title, ...speedCells(sizes[size] ?? NOT_RUN)]),
  );
}

/** Times of bare MiniSearch, over the runs of all engines at a size: median of the p50 and of the p99, ms. */
function bareTimes(engines, size) {
  const runs = engines.flatMap(({ sizes }) => sizes[size]?.times?.bare ?? []);
  const middle = (which) => runs.map((one) => one[which]).toSorted((a, b) => a - b)[runs.length >> 1];
  return runs.length === 0 ? undefined : { p50: middle('p50'), p99: middle('p99') };
}

/** `size`, which quantile, and the highest ratio of our whole pipeline to bare MiniSearch that is good enough. */
const TARGETS = [
  { size: 240, which: 'p50', most: 2, said: '2' },
  { size: 10_000, which: 'p50', most: 1 / 6, said: '1/6' },
  { size: 10_000, which: 'p99', most: 1 / 4, said: '1/4' },
];

/** What is known of each engine, in the order of the list. */
const listed = ({ engines }) =>
  ENGINES.flatMap((name) => (engines[name] ? [{ name, ...engines[name] }] : []));

const CPU = { p50: 'cpuP50', p99: 'cpuP99' };

/** One line for each target, of the sizes that were measured. */
export function targetLines({ engines }) {
  const ours = engines[OURS];
  return TARGETS.flatMap(({ size, which, most, said }) => {
    const times = ours?.sizes[size]?.times;
    if (times?.own === undefined) return [];
    const reached = ratio(times, which);
    const verdict = reached <= most ? 'met' : 'missed';
    return [
      `${grouped(size)} passages, ${which}: ${short(reached)} of ${bareName} on the clock, ${short(ratio(times, CPU[which]))} by CPU time (target at most ${said}): ${verdict}`,
    ];
  });
}

const list = (lines) => lines.map((line) => `- ${line}`);

function notes({ seed, questions }) {
  return list([
    `Passages: the ${passages.length} paragraphs of \`tests/bank/xquad-vi-dev.json\`; larger collections are those and recombinations of their sentences (seed ${seed}). Recombinations have no new words, so lists of postings are longer than in real text of that size.`,
    `Accuracy: over the paragraphs as published, ${questions} questions; hit@1 in %, in brackets the mean reciprocal rank of the first ${DEPTH}. One standard error is about ${(100 * Math.sqrt((0.9 * 0.1) / questions)).toFixed(1)} points at 90%. A passage is right when the question was asked about it, a sentence when it contains a gold answer. Peers rank sentences as documents of their own; the bot's ranking is the evidence of its reply, kept and refused, for sentences without the quotes of two.`,
    'Conditions: as written; without diacritics; one slip in one word (drop, double, swap, neighbouring key); decomposed (NFD). Passages are always NFC, without titles.',
    `Time: each engine in a process of its own with ${bareName} beside it, the two in turns of 20 questions, warm, each question once, ten results; ratio below 1 is faster than ${bareName}. On a busy machine the clock wrongs the slower engine, which others interrupt more often; CPU time, of all threads of the process, does not see them. The bot's time is its whole pipeline, from the text to the finished reply. ${bareName} is measured against itself too: how far its ratio is from 1 is the noise. * p99 of fewer than 100 questions is the slowest of them.`,
    'Memory: growth of heap and buffers by building, after garbage collection, without the passages themselves; for SQLite also its pages. Build: from the texts of the passages, sentence splitting included where an engine needs it.',
    `Limits: ${HEAP_GB} GB of heap for one engine at one size; no times when a question takes more than ${SLOWEST_SECONDS} s. As many questions as fit the seconds given below, and the process is ended after the minutes given there.`,
  ]);
}

function bareLines(engines, sizes) {
  return sizes.flatMap((size) => {
    const bare = bareTimes(engines, size);
    if (bare === undefined) return [];
    return [`${grouped(size)} passages: p50 ${short(bare.p50)} ms, p99 ${short(bare.p99)} ms`];
  });
}

/**
 * The report of results. `questions`: how many accuracy is taken over; `versions`: of the packages, one line; `plot`:
 * the file of the plot, beside the report.
 */
export function report(results, { questions, versions, plot }) {
  const engines = listed(results);
  const sizes = sizesOf(results);
  const speed = sizes.flatMap((size) => [
    `### ${grouped(size)} passages`,
    '',
    ...sizeTable(engines, size),
    '',
  ]);
  const targets = targetLines(results);
  return [
    '# Search engines side by side',
    '',
    'Written by `npm run bench:peers`; not by hand.',
    '',
    '## Right first',
    '',
    ...accuracyTable(engines),
    '',
    ...(sizes.length > 0
      ? [
          '## Time and memory',
          '',
          `Ratios are to ${bareName}, which took, in the middle of its runs:`,
          '',
          ...list(bareLines(engines, sizes)),
          '',
        ]
      : []),
    ...speed,
    ...(plot === undefined
      ? []
      : [`![Answer time by number of passages, both axes logarithmic](${plot})`, '']),
    ...(targets.length > 0 ? ['## The bot against its targets', '', ...list(targets), ''] : []),
    '## Settings',
    '',
    ...list(engines.map(({ title, settings }) => `${title}: ${settings}`)),
    '',
    '## How it was measured',
    '',
    ...notes({ seed: results.seed, questions }),
    ...list([...results.runs, versions]),
    '',
  ].join('\n');
}

/** Points of the plot: the ratio times the middle of bare MiniSearch, so that a busy minute moves no engine alone. */
export function plotSeries(results) {
  const engines = listed(results);
  const sizes = sizesOf(results);
  return engines.flatMap(({ name, title, sizes: measured }) => {
    const points = sizes.flatMap((size) => {
      const bare = bareTimes(engines, size);
      const times = measured[size]?.times;
      if (times?.own === undefined || bare === undefined) return [];
      return [{ x: size, y: (name === BARE ? 1 : ratio(times, 'p50')) * bare.p50 }];
    });
    return points.length === 0 ? [] : [{ name: title, points }];
  });
}
