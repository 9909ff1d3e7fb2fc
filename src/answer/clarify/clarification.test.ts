import { describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';
import { renderText } from '../render-text.ts';
import { openPart } from './ambiguous-question.ts';

const bot = botOver(realFiles());
const ask = (text: string) => bot.answerer.answer(bot.answerer.understand(text), TODAY);
const open = (text: string) => openPart(bot.answerer.understand(text));

describe('openPart', () => {
  it.each([
    ['Khánh Hòa xếp thứ mấy?', 'index'],
    ['khanh hoa hang may', 'index'],
    ['chỉ số của tỉnh bao nhiêu?', 'index'],
    ['Tỉnh được bao nhiêu điểm?', 'index'],
    ['Ninh Thuận đứng thứ mấy năm 2022?', 'index'],
    ['Chủ tịch là ai?', 'post'],
    ['chu tich la ai', 'post'],
    ['Giám đốc là ai vậy?', 'post'],
  ])('%s leaves open: %s', (text, part) => {
    expect(open(text)).toBe(part);
  });

  it.each([
    'PAR INDEX của Khánh Hòa xếp thứ mấy?',
    'Khánh Hòa có bao nhiêu xã?',
    'Chủ tịch UBND tỉnh Khánh Hòa là ai?',
    'Giám đốc Sở Nội vụ là ai?',
    'Sở nào xếp thứ nhất?',
    'Đà Nẵng xếp thứ mấy?',
    'Có bao nhiêu tập thể được khen?',
    '54',
    'khen',
    'Khánh Hòa',
  ])('%s leaves nothing open', (text) => {
    expect(open(text)).toBeUndefined();
  });
});

describe('a question back', () => {
  it('is none between two sentences that give the same post', () => {
    const reply = ask('Ông Trần Quốc Nam giữ chức vụ gì?');
    expect(reply.kind).toBe('answer');
    expect(renderText(reply)).toMatch(/^Chủ tịch UBND tỉnh/u);
  });

  const UNCLEAR = [
    'Khánh Hòa xếp thứ mấy?',
    'chi so cua tinh bao nhieu',
    'Chỉ số của Khánh Hòa năm 2022 là bao nhiêu?',
    'Ninh Thuận đứng thứ mấy?',
    'Chủ tịch là ai?',
  ];

  it.each(UNCLEAR)('%s: two to four choices, numbered in the text and offered as suggestions', (text) => {
    const reply = ask(text);
    expect(reply.kind).toBe('clarify');
    expect(reply.suggestions.length).toBeGreaterThanOrEqual(2);
    expect(reply.suggestions.length).toBeLessThanOrEqual(4);
    const shown = renderText(reply);
    for (const [i, choice] of reply.suggestions.entries()) expect(shown).toContain(`${i + 1}. ${choice}`);
  });

  it.each(UNCLEAR)('%s: every choice is answered, each otherwise', (text) => {
    const answers = ask(text).suggestions.map(ask);
    expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'answer'));
    const said = answers.map((answer) => renderText(answer));
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(UNCLEAR)('%s: shows no figure but those typed and those cited', (text) => {
    const { blocks, citations } = ask(text);
    const proofs = [text, ...citations.map(({ quote }) => quote)].join(' ');
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const figures = items.flatMap((spans) =>
      spans.flatMap((span) => (span.kind === 'text' ? (span.text.match(/\d+/gu) ?? []) : [])),
    );
    for (const figure of figures) expect(proofs).toContain(figure);
  });

  it.each(['54', 'khen', 'Khánh Hòa'])('is not made of a fragment: %s', (text) => {
    expect(ask(text).kind).not.toBe('clarify');
  });

  it('asks for the indexes of the year that was asked about only', () => {
    for (const choice of ask('Chỉ số của Khánh Hòa năm 2022 là bao nhiêu?').suggestions)
      expect(choice).toContain('2022');
  });

  it('is the same for the same question', () => {
    for (const text of UNCLEAR) expect(ask(text)).toEqual(ask(text));
  });
});
