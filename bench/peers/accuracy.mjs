/** How often the right passage and the right sentence come first. */
import { passages, sentencesOf } from './collection.mjs';
import { conditions } from './conditions.mjs';

/** Ranks beyond this count as not found. */
export const DEPTH = 10;

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Ranks from 1 (0: not found) to the share of first places and the mean reciprocal rank (MRR, Voorhees 1999). */
export function score(ranks) {
  return {
    hit: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
  };
}

const rankOf = (results, isRight) => results.findIndex(isRight) + 1;

/** An engine that ranks documents ranks sentences as documents of their own. */
function sentenceSearch(engine, build) {
  if (engine.searchSentences) return engine.searchSentences;
  const sentences = passages.flatMap(sentencesOf);
  const { search } = build(sentences);
  return (question, limit) => search(question, limit).map((id) => sentences[id]);
}

/** `{ clean: { passage: { hit, mrr }, sentence: { hit, mrr } }, … }` over the paragraphs as published. */
export function measureAccuracy(build, questions, seed) {
  const engine = build(passages);
  const searchSentences = sentenceSearch(engine, build);
  const texts = questions.map(({ text }) => text);
  return Object.fromEntries(
    Object.entries(conditions).map(([name, change]) => {
      const asked = change(texts, seed).map((text, i) => ({ text, gold: questions[i] }));
      const ranks = asked.map(({ text, gold }) => ({
        passage: rankOf(engine.search(text, DEPTH), (id) => id === gold.passage),
        sentence: rankOf(searchSentences(text, DEPTH), (sentence) =>
          gold.answers.some((answer) => sentence.includes(answer)),
        ),
      }));
      const scoreOf = (level) => score(ranks.map((one) => one[level]));
      return [name, { passage: scoreOf('passage'), sentence: scoreOf('sentence') }];
    }),
  );
}
