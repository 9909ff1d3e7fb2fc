/** How a question may reach the search: as written, without diacritics, with one slip of the fingers, decomposed. */
import { below, seeded } from './random.mjs';
import { fold } from './tokens.mjs';

const NEAR = {
  a: 'qsz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'ko',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'xa',
};
const keyOf = (letter) => fold(letter).toLowerCase();

const SLIPS = [
  function drop(word, at) {
    return word.slice(0, at) + word.slice(at + 1);
  },
  function double(word, at) {
    return word.slice(0, at + 1) + word.slice(at);
  },
  function swap(word, at) {
    const left = Math.min(at, word.length - 2);
    return word.slice(0, left) + word.charAt(left + 1) + word.charAt(left) + word.slice(left + 2);
  },
  function replace(word, at, random) {
    const near = NEAR[keyOf(word.charAt(at))] ?? 'e';
    return word.slice(0, at) + near.charAt(below(random, near.length)) + word.slice(at + 1);
  },
];

/** One slip in one word of three letters or more; unchanged when there is no such word. */
function withSlip(text, random) {
  const words = [...text.matchAll(/\p{L}{3,}/gu)];
  const word = words[below(random, words.length)];
  if (word === undefined) return text;
  const [was] = word;
  for (let tries = 0; tries < 20; tries++) {
    const typed = SLIPS[below(random, SLIPS.length)](was, below(random, was.length), random);
    if (typed.toLowerCase() !== was.toLowerCase())
      return text.slice(0, word.index) + typed + text.slice(word.index + was.length);
  }
  return text;
}

/** Name of a condition and what it does to the texts of the questions. */
export const conditions = {
  clean: (texts) => texts,
  stripped: (texts) => texts.map(fold),
  typo(texts, seed) {
    const random = seeded(seed);
    return texts.map((text) => withSlip(text, random));
  },
  NFD: (texts) => texts.map((text) => text.normalize('NFD')),
};
