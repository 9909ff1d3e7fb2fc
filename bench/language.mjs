/**
 * How long the language layer takes on one question, its growth with the length of the text, and its slowest hostile
 * text, against natural's Vietnamese tokenizer and Intl.Segmenter in the same run.
 * Run after `npm run build`: node bench/language.mjs [--plot docs/language-speed.svg]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Tokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { hostileTexts } from './hostile-texts.mjs';
import { languageSteps, readQuestion } from './language-steps.mjs';
import { linePlot } from './line-plot.mjs';

const CAP = 4096;
const HOSTILE_TEXTS = 3000;
const ROUNDS = 40;

const tokenizer = new Tokenizer();
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });
const tokenizeByPeer = (text) => tokenizer.tokenize(text.normalize('NFC'));
const segmentByPeer = (text) => [...segmenter.segment(text.normalize('NFC'))];

/** Milliseconds of one run. */
function timed(work, input) {
  const began = performance.now();
  work(input);
  return performance.now() - began;
}

/** The time of the run at the given share of the sorted times. */
const at = (times, share) => times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
/** The best of many runs: the work to be done, not what else the machine does. */
const best = (work, input, runs) => Math.min(...Array.from({ length: runs }, () => timed(work, input)));

const bank = (name) =>
  readFileSync(fileURLToPath(new URL(`../tests/bank/${name}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text);
const questions = ['content-dev', 'article-dev', 'unanswerable-dev', 'claims-dev']
  .flatMap(bank)
  .filter((text) => text.split(/\s+/u).length === 12);

const firstCall = timed(readQuestion, questions[0]);

/** Sorted times of every question in every round, in microseconds, after as many rounds of warming up. */
function microseconds(work) {
  for (let round = 0; round < ROUNDS; round += 1) for (const text of questions) work(text);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const text of questions) times.push(timed(work, text) * 1000);
  return times.sort((a, b) => a - b);
}

function printSteps() {
  const whole = microseconds(readQuestion);
  const peer = microseconds(tokenizeByPeer);
  const rows = [
    ['**whole layer**', whole],
    ...languageSteps.map(([name, prepare, step]) => {
      const inputs = new Map(questions.map((text) => [text, prepare(text)]));
      return [name, microseconds((text) => step(inputs.get(text)))];
    }),
    ['peer: natural AggressiveTokenizerVi + NFC', peer],
    ["peer: Intl.Segmenter('vi') + NFC", microseconds(segmentByPeer)],
  ];
  console.log(
    `${questions.length} questions of 12 words, ${ROUNDS} rounds; first call ${firstCall.toFixed(1)} ms\n`,
  );
  console.log('| step | p50, µs | p99, µs | p50 against natural |\n| --- | ---: | ---: | ---: |');
  if (at(rows[0][1], 0.5) > MOST_P50_MICROSECONDS) process.exitCode = 1;
  for (const [name, times] of rows) {
    const p50 = at(times, 0.5);
    const ratio = (p50 / at(peer, 0.5)).toFixed(1);
    console.log(`| ${name} | ${p50.toFixed(1)} | ${at(times, 0.99).toFixed(1)} | ${ratio} |`);
  }
}

const repeated = (piece) => piece.repeat(Math.ceil(CAP / piece.length)).slice(0, CAP);
const KINDS = {
  accented: repeated('Khánh Hòa có bao nhiêu tập thể được khen thưởng trong năm 2020? '),
  unaccented: repeated('khanh hoa co bao nhieu tap the duoc khen thuong trong nam qua the ban oi '),
  'raw Telex': repeated('Khanhs Hoaf cos bao nhieeu taapj theer dduwowcj khen thuwowngr trong nawm 2020? '),
  figures: repeated('năm 2020 đạt 90,49%, tăng 3 bậc, hai mươi ba nghìn rưỡi hồ sơ, ngày 9/10, 76/NQ-CP; '),
  hostile: repeated('a\u0301\u0302\u0323hµnh một trăm tư 1.2/3-4 cos 𝐂o\u200B nawm ((năm), ba а|'),
};
/** The targets: beyond them the command fails. */
const MOST_MS = 20;
const MOST_P50_MICROSECONDS = 200;

const LENGTHS = [1, 16, 64, 128, 256, 512, 1024, 1536, 2048, 2560, 3072, 3584, 4096];

function measureGrowth() {
  return Object.entries(KINDS).map(([name, text]) => ({
    name,
    points: LENGTHS.map((length) => ({
      x: length,
      y: best(readQuestion, text.slice(0, length), 40),
    })),
  }));
}

function printGrowth(series) {
  console.log('\n| text | 64 characters, ms | 1,024, ms | 4,096, ms | 4,096 against 1,024 (linear: 4) |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const { name, points } of series) {
    const [short, middling, long] = [64, 1024, 4096].map((length) => points.find(({ x }) => x === length).y);
    const cells = [short, middling, long].map((ms) => ms.toFixed(3));
    console.log(`| ${name} | ${cells.join(' | ')} | ${(long / middling).toFixed(1)} |`);
  }
}

function printWorst() {
  const texts = hostileTexts(HOSTILE_TEXTS, CAP);
  for (const text of texts.slice(0, 200)) readQuestion(text);
  const first = texts.map((text) => ({ text, ms: timed(readQuestion, text) }));
  const times = first.map(({ text, ms }) => ({
    text,
    ms: ms < 10 ? ms : Math.min(ms, best(readQuestion, text, 10)),
  }));
  const worst = times.reduce((slowest, one) => (one.ms > slowest.ms ? one : slowest));
  const sorted = times.map(({ ms }) => ms);
  console.log(
    `\n${HOSTILE_TEXTS} hostile texts of up to ${CAP} characters: p50 ${at(sorted, 0.5).toFixed(2)} ms, ` +
      `p99 ${at(sorted, 0.99).toFixed(2)} ms, worst ${worst.ms.toFixed(2)} ms`,
  );
  console.log(`worst begins ${JSON.stringify(worst.text.slice(0, 60))}`);
  if (worst.ms > MOST_MS) process.exitCode = 1;
}

printSteps();
const growth = measureGrowth();
printGrowth(growth);
printWorst();

const plotAt = process.argv.indexOf('--plot');
if (plotAt > 0) {
  const title = 'Time of the language layer by length of the text';
  writeFileSync(
    process.argv[plotAt + 1],
    linePlot(growth, { title, x: 'length of the text (characters)', y: 'time (ms)' }),
  );
}
