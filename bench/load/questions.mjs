import { readFileSync } from 'node:fs';

/** Real questions of all sorts: figures, claims, everyday words, greetings, typing slips. */
const BANKS = ['questions', 'desk-dev', 'readers-dev', 'fresh-dev', 'content-dev', 'intents', 'typos'];

const textsOf = (bank) =>
  readFileSync(new URL(`../../tests/bank/${bank}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
    .filter((text) => typeof text === 'string' && text !== '');

/** One of each bank in turn, so that every stretch has the same mix. */
function mixed(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.map((list) => list[index % list.length])).flat();
}

export const QUESTIONS = mixed(BANKS.map(textsOf));
