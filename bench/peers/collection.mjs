/** The development half of XQuAD-vi, and larger collections made from its sentences. */
import { readFileSync } from 'node:fs';
import { splitSentences } from '../../dist/language/sentences.js';
import { below, seeded } from './random.mjs';

const file = new URL('../../tests/bank/xquad-vi-dev.json', import.meta.url);
const paragraphs = JSON.parse(readFileSync(file, 'utf8')).data.flatMap((article) => article.paragraphs);

export const sentencesOf = (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** The paragraphs as published, NFC. */
export const passages = paragraphs.map(({ context }) => context.normalize('NFC'));

/** Each question with the number of its paragraph and the answers that count, all NFC. */
export const questions = paragraphs.flatMap(({ qas }, passage) =>
  qas.map(({ question, answers }) => ({
    text: question.normalize('NFC'),
    passage,
    answers: answers.map(({ text }) => text.normalize('NFC')),
  })),
);

/**
 * A collection of `size` passages: the paragraphs, then recombinations. A recombination has as many sentences as some
 * paragraph has, each drawn from all sentences. Fewer than the paragraphs are the first of them.
 */
export function collection(size, seed) {
  const random = seeded(seed);
  const bySentence = passages.map(sentencesOf);
  const all = bySentence.flat();
  const more = Array.from({ length: Math.max(0, size - passages.length) }, () => {
    const { length } = bySentence[below(random, bySentence.length)];
    return Array.from({ length }, () => all[below(random, all.length)]).join(' ');
  });
  return [...passages.slice(0, size), ...more];
}

/** The same items in a seeded order (Fisher and Yates). */
export function shuffled(items, seed) {
  const random = seeded(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
