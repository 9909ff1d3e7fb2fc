import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { TODAY } from '../support/bot.ts';
import { realAnswerer } from '../support/conversation.ts';

/** Questions of every sort, and how many of each are asked. */
const BANKS = ['questions', 'fresh-dev', 'several-dev', 'claims-dev', 'typos', 'intents', 'unanswerable-dev'];
const OF_EACH = 8;
/** What people say next: follow-ups of every sort, a command on the answer, a choice. */
const NEXT = ['còn năm 2021?', 'Nguồn', '1', 'ai chủ trì?', 'Nha Trang thì sao?'];
const TIMES = 4;

function textsOf(bank: string): string[] {
  const lines = readFileSync(new URL(`../bank/${bank}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const texts = lines
    .map((line): unknown => (JSON.parse(line) as Record<string, unknown>)['text'])
    .filter((text) => typeof text === 'string');
  const step = Math.max(1, Math.floor(texts.length / OF_EACH));
  return texts.filter((_, index) => index % step === 0).slice(0, OF_EACH);
}

/** Whoever changes what others will be given finds out. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

function frozenAnswerer(): Answerer {
  const core = realAnswerer();
  return {
    startSuggestions: core.startSuggestions,
    catalogue: core.catalogue,
    understand: (text) => frozen(core.understand(text)),
    smallTalk: (query) => core.smallTalk(query),
    answer: (query, today) => frozen(core.answer(query, today)),
    checkDraft: (text, today) => core.checkDraft(text, today),
    understood: (question) => core.understood(question),
  };
}

const newResponder = (answerer: Answerer): Responder =>
  createResponder({ answerer, today: () => TODAY, now: () => 0 });

const converse = (responder: Responder, conversation: string, texts: readonly string[]): Reply[] =>
  texts.map((text) => responder.respond({ conversation, text }));

describe('a question that many people ask', () => {
  const answerer = frozenAnswerer();
  const shared = newResponder(answerer);

  it.each(BANKS)(
    'gets everybody the same reply and the same conversation after it: %s',
    (bank) => {
      for (const [index, question] of textsOf(bank).entries()) {
        const texts = [question, NEXT[index % NEXT.length] ?? '', NEXT[(index + 2) % NEXT.length] ?? ''];
        const alone = converse(newResponder(answerer), 'ai đó', texts);
        for (let time = 0; time < TIMES; time += 1) {
          expect(converse(shared, `${bank} ${index} ${time}`, texts)).toEqual(alone);
        }
      }
    },
    120_000,
  );

  it('gets them after small talk and other questions too', () => {
    const asked = BANKS.flatMap((bank) => textsOf(bank).slice(0, 2));
    const alone = converse(newResponder(answerer), 'ai đó', asked);
    for (let time = 0; time < TIMES; time += 1) {
      expect(converse(shared, `mọi thứ ${time}`, asked)).toEqual(alone);
    }
  }, 120_000);
});
