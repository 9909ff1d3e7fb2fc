import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/answer/reply.ts';
import { maskPersonalNumbers } from '../../src/language/personal/mask-personal-numbers.ts';
import { rounds } from '../fault/store/rounds.ts';
import { ALL_CHANNELS } from '../support/channels/all-channels.ts';
import { bankConversations, bankQuestions } from '../support/channels/bank-questions.ts';
import { realResponder } from '../support/channels/real-responder.ts';
import { firstMissing, oneLine, piecesOf, readThrough, strangeFigures } from '../support/channels/said.ts';
import type { Shown, TestChannel } from '../support/channels/test-channel.ts';

/** As this channel's people can type it. */
const typedIn = ({ isOneLine }: TestChannel, texts: readonly string[]): readonly string[] =>
  isOneLine ? texts.filter((text) => !text.includes('\n')) : texts;

const LONG_MS = 60_000 * rounds(1);
const QUESTIONS = bankQuestions(rounds(150));
const GREETING = 'xin chào';
/** The page has buttons beside its one box, and every question stands there to be tapped. */
const takesNumbers = (channel: string): boolean => channel !== 'web';
const COMMANDS = [GREETING, '/huongdan', '/chude', '/chiso', 'cảm ơn bạn'];
const FEW = [...COMMANDS, ...QUESTIONS.filter((_text, at) => at % 4 === 0)];
const CONVERSATIONS = bankConversations(rounds(12));

/** What is wrong with how a reply is shown; empty when it is all there, in order, and nothing else. */
function faultsOf(reply: Reply, { texts }: Shown, longest: number): readonly string[] {
  const text = readThrough(texts);
  if (text === undefined) return ['cut without a sign'];
  const pieces = piecesOf(reply);
  const missing = firstMissing(text, pieces);
  const { suggestions, actions = [], citations } = reply;
  const addresses = citations.map(({ source }) => source.url ?? '');
  const numbers = [...suggestions.keys(), suggestions.length].map((at) => `${at} ${at + 1}`);
  const known = [...pieces, ...suggestions, ...actions, ...addresses, ...numbers];
  return [
    ...(missing === undefined ? [] : [`without: ${missing}`]),
    ...strangeFigures(text, known).map((figure) => `made up: ${figure}`),
    ...(texts.some((one) => one.length > longest || one.length === 0) ? ['too long or empty'] : []),
    ...(text.startsWith(pieces[0] ?? '') ? [] : ['does not begin with the answer']),
  ];
}

/** The reply of a bot that no channel stands before; what reaches a channel is masked. */
function answers(): (person: number, text: string) => Reply {
  const responder = realResponder();
  return (person, text) =>
    responder.respond({ conversation: `p${person}`, text: maskPersonalNumbers(text), takesNumbers: true });
}

describe.each(Object.entries(ALL_CHANNELS))('%s', (name, open) => {
  it(
    'says all of every answer and its proof, in order and within its limits',
    async () => {
      const channel = await open();
      const answer = answers();
      const faults: string[] = [];
      for (const [person, text] of typedIn(channel, [...COMMANDS, ...QUESTIONS]).entries()) {
        const shown = await channel.ask(person, text);
        faults.push(
          ...faultsOf(answer(person, text), shown, channel.longest).map((one) => `${text}: ${one}`),
        );
      }
      expect(faults).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'offers the questions that the bot offers, and asks exactly the one chosen',
    async () => {
      const channel = await open();
      const answer = answers();
      const faults: string[] = [];
      for (const [person, text] of typedIn(channel, FEW).entries()) {
        const { suggestions, kind } = answer(person, text);
        const { choices } = await channel.ask(person, text);
        const offered = choices.slice(0, suggestions.length).map(({ question }) => question);
        if (kind !== 'clarify' && String(offered) !== String(suggestions))
          faults.push(`${text}: not offered`);
        const at = person % Math.max(1, suggestions.length);
        const [choice, question] = [choices[at], suggestions[at]];
        if (!choice || question === undefined) continue;
        const said = readThrough((await choice.choose()).texts) ?? '';
        const missing = firstMissing(said, piecesOf(answer(person, question)).slice(0, 3));
        if (missing !== undefined) faults.push(`${text} -> ${question}: without ${missing}`);
      }
      expect(faults).toEqual([]);
    },
    LONG_MS,
  );

  if (takesNumbers(name)) {
    it('takes the number of an offered question, typed', async () => {
      const channel = await open();
      const answer = answers();
      const { suggestions } = answer(0, GREETING);
      await channel.ask(0, GREETING);
      const said = readThrough((await channel.ask(0, '2')).texts) ?? '';
      expect(firstMissing(said, piecesOf(answer(0, suggestions[1] ?? '')).slice(0, 3))).toBeUndefined();
    });
  }

  it(
    'understands follow-ups alike, also after the process ended in the middle',
    async () => {
      const channel = await open();
      const answer = answers();
      const faults: string[] = [];
      for (const [person, texts] of CONVERSATIONS.entries())
        for (const [turn, text] of texts.entries()) {
          if (turn > 0 && (turn + person) % 2 === 0) await channel.restart?.();
          const shown = await channel.ask(person, text);
          faults.push(
            ...faultsOf(answer(person, text), shown, channel.longest).map(
              (one) => `${oneLine(text)}: ${one}`,
            ),
          );
        }
      expect(faults).toEqual([]);
    },
    LONG_MS,
  );
});
