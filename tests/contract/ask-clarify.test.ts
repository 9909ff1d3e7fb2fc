import { describe, expect, it } from 'vitest';
import { type AskResponse, toAskResponse } from '../../src/conversation/ask-contract.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const { answerer } = botOver(realFiles());
/** A chat whose clock the test turns. */
function chat() {
  const clock = { now: 0 };
  const responder = createResponder({ answerer, today: () => TODAY, now: () => clock.now });
  const ask = (text: string, conversation = 'c'): AskResponse =>
    toAskResponse(responder.respond({ text, conversation }), { conversation }, 0);
  return { ask, clock };
}
const quote = ({ citations }: AskResponse): string => citations[0]?.quote ?? '';
const UNCLEAR = 'Khánh Hòa xếp thứ mấy?';

describe('clarify in the ask contract', () => {
  it('asks back in plain text with numbered choices, the same as its suggestions', () => {
    const response = chat().ask(UNCLEAR);
    expect(response.kind).toBe('clarify');
    expect(response.citations).toEqual([]);
    expect(response.suggestions.length).toBeGreaterThanOrEqual(2);
    const numbered = response.suggestions.map((choice, i) => `${i + 1}. ${choice}`).join('\n');
    expect(response.text).toBe(`Bạn hỏi chỉ số nào?\n\n${numbered}`);
  });

  it('cites what a choice shows beyond what was typed', () => {
    const response = chat().ask('Chủ tịch là ai?');
    expect(response.kind).toBe('clarify');
    expect(response.citations.length).toBeGreaterThan(0);
    for (const { marker, quote: cited } of response.citations) {
      expect(response.text).toContain(`[${marker}]`);
      expect(response.text).toContain(cited);
    }
  });

  it.each([
    ['2', 1],
    ['số 2', 1],
    ['cai thu hai', 1],
    ['cái đầu', 0],
    ['SIPAS', 1],
  ])('%s chooses, and is answered like the choice itself', (typed, at) => {
    const { ask } = chat();
    const choice = ask(UNCLEAR).suggestions[at] ?? '';
    const chosen = ask(typed);
    expect(chosen.kind).toBe('answer');
    expect(chosen.citations).toEqual(chat().ask(choice).citations);
    expect(chosen.understood).toBe(`Hiểu là: ${choice}`);
  });

  it('a choice sent as a button sends it is answered without a remark', () => {
    const { ask } = chat();
    const choice = ask(UNCLEAR).suggestions[0] ?? '';
    const chosen = ask(choice);
    expect(chosen.kind).toBe('answer');
    expect(chosen).not.toHaveProperty('understood');
  });

  it('a follow-up goes on from what was chosen', () => {
    const { ask } = chat();
    ask(UNCLEAR);
    ask('SIPAS');
    expect(quote(ask('còn năm 2023?'))).toContain('Năm 2023, SIPAS');
  });

  it('choices stay through thanks and a number that there is not', () => {
    const { ask } = chat();
    ask(UNCLEAR);
    expect(ask('9').kind).toBe('abstain');
    expect(ask('cảm ơn').kind).toBe('smalltalk');
    expect(ask('1').kind).toBe('answer');
  });

  it('choices end with another question, with their time, and in another conversation', () => {
    const { ask, clock } = chat();
    ask(UNCLEAR);
    expect(ask('1', 'khác').kind).toBe('abstain');
    ask('Nghị định 118/2025 có hiệu lực từ ngày nào?');
    expect(ask('1').kind).toBe('abstain');
    ask(UNCLEAR);
    clock.now += 30 * 60_000;
    expect(ask('1').kind).toBe('abstain');
  });

  it('the index spoken of is the one that is meant', () => {
    const { ask } = chat();
    ask('PAPI năm 2022 của Khánh Hòa được bao nhiêu điểm?');
    expect(quote(ask(UNCLEAR))).toContain('Năm 2022, PAPI');
  });

  it('a topic is forgotten with its time', () => {
    const { ask, clock } = chat();
    ask('SIPAS 2023 của Khánh Hòa là bao nhiêu?');
    clock.now += 30 * 60_000;
    expect(quote(ask('còn năm 2021?'))).not.toContain('SIPAS');
  });
});
