import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Responder } from '../../src/conversation/responder.ts';
import { readBank } from '../../src/eval/bank.ts';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { searchCopy } from '../../src/language/clean/search-copy.ts';
import { botOver, realFiles } from '../support/bot.ts';
import {
  fullWidth,
  halfWithoutDiacritics,
  heldDown,
  newToneStyle,
  otherIY,
  withOddBlanks,
  withoutDiacritics,
} from '../support/typed-forms.ts';
import { xquadBot, xquadQuestions } from '../support/xquad.ts';

/** In milliseconds: hundreds of questions take tens of seconds on a busy machine. */
const MOST_TIME = 120_000;

/** Words that people stretch in a question. */
const STRETCHED = new Set(['không', 'gì', 'nào', 'mấy', 'nhiêu', 'sao', 'vậy', 'đâu', 'ai', 'nhé']);

/** One half of the marked words for one question, the other half for the next. */
const halfOf = (text: string): string => halfWithoutDiacritics(text, text.length % 2 === 0);

/** How a question is typed, and the share of questions that must keep their first evidence. */
const FORMS: readonly (readonly [name: string, write: (text: string) => string, least: number])[] = [
  ['no diacritics', withoutDiacritics, 0.995],
  ['half the words without diacritics', halfOf, 0.99],
  ['NFD', (text) => text.normalize('NFD'), 1],
  ['upper case', (text) => text.toUpperCase(), 1],
  ['new tone style', newToneStyle, 1],
  ['i for y and y for i', otherIY, 1],
  ['full-width letters', fullWidth, 1],
  ['no-break and zero-width spaces', withOddBlanks, 1],
  ['last letters held down', (text) => heldDown(text, STRETCHED), 1],
];

const cleanLines = (name: string): string[] =>
  readBank(fileURLToPath(new URL(`../bank/${name}.jsonl`, import.meta.url)))
    .filter(({ form }) => form === 'clean')
    .map(({ text }) => text);

const bodies: readonly (readonly [name: string, questions: readonly string[], make: () => Responder])[] = [
  ['XQuAD-vi', xquadQuestions.map((question) => question.normalize('NFC')), xquadBot],
  [
    'content and article banks',
    [...cleanLines('content-dev'), ...cleanLines('article-dev')],
    () => botOver(realFiles()).responder,
  ],
];

/** The bot's first evidence; texts that are searched as the same text are asked once, since nothing else is read. */
function firstEvidence(responder: Responder): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    const outcome = cleanText(text);
    const searched = outcome.kind === 'clean' ? searchCopy(outcome.text).text : text;
    if (!known.has(searched)) known.set(searched, responder.respond({ text }).evidence[0]?.quote);
    return known.get(searched);
  };
}

describe.each(bodies)('the same first evidence however it is typed: %s', (_, questions, makeResponder) => {
  const firstOf = firstEvidence(makeResponder());

  it('has questions with evidence', { timeout: MOST_TIME }, () => {
    expect(questions.length).toBeGreaterThanOrEqual(300);
    const found = questions.filter((text) => firstOf(text) !== undefined);
    expect(found.length / questions.length).toBeGreaterThan(0.95);
  });

  it.for(FORMS)('%s', { timeout: MOST_TIME }, async ([name, write, least], { annotate }) => {
    const changed = questions.filter((text) => write(text) !== text);
    const misses = changed.filter((text) => firstOf(write(text)) !== firstOf(text));
    const same = 1 - misses.length / changed.length;
    await annotate(`${name}: ${(same * 100).toFixed(2)}% of ${questions.length}, ${changed.length} changed`);
    expect(changed.length, name).toBeGreaterThan(0);
    expect(same, misses.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
