/**
 * How long an answer takes, from the message to the reply, against MiniSearch as it comes over the same passages in the
 * same run; and what looking at few documents costs, against scoring every match.
 * Run after `npm run build`: node bench/answer.mjs
 */
import MiniSearch from 'minisearch';
import { createAnswerer } from '../dist/answer/answerer.js';
import { createEvidenceTables, findEvidence } from '../dist/answer/evidence/find-evidence.js';
import { createResponder } from '../dist/conversation/create-responder.js';
import { cleanText } from '../dist/language/clean/clean-text.js';
import { searchCopy } from '../dist/language/clean/search-copy.js';
import { Knowledge } from '../dist/search/knowledge.js';
import { questions, xquadContent } from './xquad-content.mjs';

const TODAY = '2026-11-22';
const ROUNDS = 5;
const SIZES = [
  { passages: 240, asked: questions },
  { passages: 10_000, asked: questions.filter((_, i) => i % 2 === 0) },
];
/** No limit but that of the sentences that are compared with each other, which is part of how they are measured. */
const EVERYTHING = { postings: 1e9, documents: 1e9, candidates: 64 };

const at = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)];

function elapsed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Milliseconds of each question: the median of rounds, in which the ones to compare take turns. */
function timesOf(asked, makers) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    makers.map((make) => {
      // Made anew, so that no question finds what an earlier round has left in a cache.
      const ask = make();
      for (const { text } of asked.slice(0, 3)) ask(text);
      return asked.map(({ text }) => elapsed(() => ask(text)));
    }),
  ).slice(1);
  return makers.map((_, maker) =>
    asked.map((_, i) =>
      at(
        rounds.map((round) => round[maker][i]),
        0.5,
      ),
    ),
  );
}

function speed(content, knowledge, asked) {
  const peer = new MiniSearch({ fields: ['text'] });
  peer.addAll(content.passages.map(({ id, text }) => ({ id, text })));
  const responder = () => {
    const made = createResponder({
      answerer: createAnswerer({ knowledge, contact: '' }),
      now: () => 0,
      today: () => TODAY,
    });
    return (text) => made.respond({ text });
  };
  const [ours, theirs] = timesOf(asked, [responder, () => (text) => peer.search(text)]);
  for (const share of [0.5, 0.99]) {
    const [own, bare] = [at(ours, share), at(theirs, share)];
    console.log(
      `  p${share * 100}: answer ${own.toFixed(2)} ms, bare MiniSearch ${bare.toFixed(2)} ms, ratio ${(own / bare).toFixed(3)}`,
    );
  }
}

/** First evidence of the fast path and of everything scored: how often the same, and how often right. */
function agreement(knowledge, asked) {
  const answerer = createAnswerer({ knowledge, contact: '' });
  const sources = {
    ...createEvidenceTables(knowledge),
    today: TODAY,
  };
  let same = 0;
  const hits = { fast: 0, all: 0 };
  for (const { text, answers } of asked) {
    const clean = cleanText(text);
    const query = answerer.understand(clean.kind === 'clean' ? searchCopy(clean.text).text : text);
    const fast = findEvidence(query, sources)[0]?.candidate;
    const all = findEvidence(query, { ...sources, limits: EVERYTHING })[0]?.candidate;
    const isHit = (candidate) => answers.some((answer) => candidate?.quote.includes(answer));
    if (fast?.quote === all?.quote) same += 1;
    if (isHit(fast)) hits.fast += 1;
    if (isHit(all)) hits.all += 1;
  }
  const percent = (count) => `${((100 * count) / asked.length).toFixed(1)}%`;
  console.log(`  same first evidence as with every match scored: ${percent(same)}`);
  console.log(`  hit@1 of sentences: ${percent(hits.fast)}, every match scored ${percent(hits.all)}`);
}

for (const { passages, asked } of SIZES) {
  const content = xquadContent(passages);
  let knowledge;
  const built = elapsed(() => {
    knowledge = Knowledge.build(content);
  });
  console.log(
    `${passages} passages, ${asked.length} questions, ${ROUNDS} rounds; index built in ${built.toFixed(0)} ms`,
  );
  speed(content, knowledge, asked);
  agreement(
    knowledge,
    asked.filter((_, i) => passages < 1000 || i % 4 === 0),
  );
}
console.log(`memory: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
