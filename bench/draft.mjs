/**
 * How long a draft of 4,000 characters with 40 figures takes to check, against the limit of 150 ms at p95.
 * Run after `npm run build`: node bench/draft.mjs [milliseconds]. Exit status 1 when it takes longer.
 */
import { readFileSync } from 'node:fs';
import { createAnswerer } from '../dist/answer/answerer.js';
import { parseContent } from '../dist/content/parse-content.js';
import { readContentFiles } from '../dist/content/read-content-files.js';
import { Knowledge } from '../dist/search/knowledge.js';

const TODAY = '2026-11-22';
const LIMIT_MS = Number(process.argv[2] ?? 150);
const ROUNDS = 40;
/** Rounds before the compiler of Node has seen the code. */
const WARM_UP = 10;

const fileOf = (name) => new URL(`../${name}`, import.meta.url);
const read = readContentFiles(fileOf('content').pathname);
const { content } = parseContent(read.files);
const answerer = createAnswerer({ knowledge: Knowledge.build(content), contact: '' });
const drafts = readFileSync(fileOf('tests/bank/drafts-dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const [draft] = drafts.sort((a, b) => b.figures.length - a.figures.length);

const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
  const began = performance.now();
  answerer.checkDraft(draft.text, TODAY);
  return performance.now() - began;
})
  .slice(WARM_UP)
  .sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];

const [p50, p95] = [at(0.5), at(0.95)];
process.stdout.write(
  `${draft.text.length} characters, ${draft.figures.length} figures: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ` +
    `${(p95 / LIMIT_MS).toFixed(2)} of the limit of ${LIMIT_MS} ms\n`,
);
if (p95 > LIMIT_MS) process.exitCode = 1;
