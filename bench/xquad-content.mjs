/** Content of any size made from the development half of XQuAD-vi, for measuring time. */
import { readFileSync } from 'node:fs';
import { splitSentences } from '../dist/language/sentences.js';

const bank = new URL('../tests/bank/xquad-vi-dev.json', import.meta.url);
const articles = JSON.parse(readFileSync(bank, 'utf8')).data;
const place = { file: 'xquad-vi-dev.json', line: 1 };
/** Sentences of a paragraph made by recombination: as many as the real ones have. */
const SENTENCES = 5;

/** Numbers in 0..1 that are the same in each run (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sentencesOf = (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

export const questions = articles.flatMap(({ paragraphs }, article) =>
  paragraphs.flatMap(({ qas }, paragraph) =>
    qas.map(({ question, answers }) => ({
      text: question.normalize('NFC'),
      passageId: `x${article}#${paragraph}`,
      answers: answers.map(({ text }) => text.normalize('NFC')),
    })),
  ),
);

const paragraphs = articles.flatMap((article, a) =>
  article.paragraphs.map(({ context }, p) => ({
    id: `x${a}#${p}`,
    sourceId: `x${a}`,
    text: context.normalize('NFC'),
  })),
);

function shuffled(items, next) {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The paragraphs, then the same with their sentences in another order, then sentences of all of them recombined. */
function texts(count) {
  const next = random(count);
  const pool = paragraphs.flatMap(({ text }) => sentencesOf(text));
  const again = paragraphs.map(({ id, sourceId, text }) => ({
    id: `${id}b`,
    sourceId,
    text: shuffled(sentencesOf(text), next).join(' '),
  }));
  const made = Array.from({ length: Math.max(0, count - 2 * paragraphs.length) }, (_, i) => ({
    id: `made#${i}`,
    sourceId: `x${i % articles.length}`,
    text: Array.from({ length: SENTENCES }, () => pool[Math.floor(next() * pool.length)]).join(' '),
  }));
  return [...paragraphs, ...again, ...made].slice(0, count);
}

/** Content of that many passages; the first 120 are the paragraphs that the questions were asked about. */
export function xquadContent(count) {
  return {
    sources: articles.map(({ title }, article) => ({ id: `x${article}`, title, kind: 'page', place })),
    passages: texts(count).map((passage) => ({
      ...passage,
      sentences: splitSentences(passage.text),
      place,
    })),
    places: [],
    statements: [],
    gaps: [],
    faq: [],
    shortForms: [],
  };
}
