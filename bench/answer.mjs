/**
 * How long an answer takes, against MiniSearch as it comes over the same content in the same run.
 * Run after `npm run build`: node bench/answer.mjs
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { createAnswerer } from '../dist/answer/answerer.js';
import { parseContent } from '../dist/content/parse-content.js';
import { readContentFiles } from '../dist/content/read-content-files.js';
import { createResponder } from '../dist/conversation/create-responder.js';
import { Knowledge } from '../dist/search/knowledge.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const ROUNDS = 3;

const read = readContentFiles(path('../content'));
const parsed = read.ok ? parseContent(read.files) : undefined;
if (!parsed?.ok) throw new Error('content cannot be read');
const { content } = parsed;

const questions = readFileSync(path('../tests/bank/content-dev.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line).text);

function timed(work) {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}

const { result: knowledge, ms: buildMs } = timed(() => Knowledge.build(content));
const responder = createResponder({
  answerer: createAnswerer({ knowledge, contact: '' }),
  today: () => '2026-11-22',
});

const peer = new MiniSearch({ fields: ['text'] });
peer.addAll([
  ...content.passages.map(({ id, text }) => ({ id, text })),
  ...content.statements.map(({ id, statement }) => ({ id, text: statement })),
]);

/** Milliseconds for each question, of the round in the middle. */
function measure(ask) {
  for (const question of questions) ask(question);
  const rounds = Array.from({ length: ROUNDS }, () =>
    questions.map((question) => timed(() => ask(question)).ms).sort((a, b) => a - b),
  );
  return rounds.sort((a, b) => a[a.length >> 1] - b[b.length >> 1])[ROUNDS >> 1];
}

const ours = measure((text) => responder.respond({ text }));
const theirs = measure((text) => peer.search(text));
const at = (times, share) => times[Math.floor(times.length * share)];

console.log(
  `${questions.length} questions, ${content.passages.length + content.statements.length} documents`,
);
console.log(`index built in ${buildMs.toFixed(0)} ms`);
for (const [name, share] of [
  ['p50', 0.5],
  ['p99', 0.99],
]) {
  const [own, peers] = [at(ours, share), at(theirs, share)];
  console.log(
    `${name}: answer ${own.toFixed(2)} ms, MiniSearch.search ${peers.toFixed(2)} ms, ratio ${(own / peers).toFixed(1)}`,
  );
}
console.log(`memory: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
