import { readFileSync } from 'node:fs';

/** Real questions of all sorts: figures, claims, everyday words, greetings, typing slips. */
const BANKS = ['questions', 'desk-dev', 'readers-dev', 'fresh-dev', 'content-dev', 'intents', 'typos'];

const textsOf = (bank) =>
  readFileSync(new URL(`../../tests/bank/${bank}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
    .filter((text) => typeof text === 'string' && text !== '');

/** One of each bank in turn, so that every stretch has the same mix; each question once. */
function mixed(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? []));
  return [...new Set(all.flat())];
}

const QUESTIONS = mixed(BANKS.map(textsOf));

/** Words around a question that ask nothing. */
const OPENERS = [
  '',
  'cho tôi hỏi ',
  'cho em hỏi ',
  'ad ơi ',
  'xin hỏi ',
  'cho mình hỏi ',
  'bạn ơi ',
  'dạ ',
  'anh chị cho hỏi ',
];
const CLOSERS = ['', ' ạ', ' vậy', ' nhé', ' với', ' giúp mình', ' ad', ' vậy ạ', ' nha'];
const COURTESIES = OPENERS.flatMap((opener) => CLOSERS.map((closer) => [opener, closer]));

const MOST_QUESTIONS = QUESTIONS.length * COURTESIES.length;

/** One of `MOST_QUESTIONS` questions, each in words of its own: first as the banks have them, then with other courtesies. */
function questionAt(index) {
  const question = QUESTIONS[index % QUESTIONS.length];
  const [opener, closer] = COURTESIES[Math.floor(index / QUESTIONS.length) % COURTESIES.length];
  const [, asked, sign] = /^(.*?)([?!. ]*)$/su.exec(question);
  return `${opener}${asked}${closer}${sign}`;
}

/** Each question is asked once. */
export function eachNew() {
  let next = 0;
  return () => {
    next += 1;
    return questionAt(next - 1);
  };
}

/**
 * As people ask: by Zipf's law with exponent 1 over all `MOST_QUESTIONS`, the same order each time. A few are asked again
 * and again, about every second never before.
 */
export function asPeopleAsk() {
  const sums = new Float64Array(MOST_QUESTIONS);
  let sum = 0;
  for (let index = 0; index < sums.length; index += 1) {
    sum += 1 / (index + 1);
    sums[index] = sum;
  }
  // Park and Miller's generator.
  let state = 20_261_123;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    const at = (state / 2_147_483_647) * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return questionAt(low);
  };
}
