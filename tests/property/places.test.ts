import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { botOver, realFiles } from '../support/bot.ts';

const { knowledge, answerer } = botOver(realFiles());
const ask = (question: string, today: string): Reply => answerer.answer(answerer.understand(question), today);

const { places } = knowledge.content;
const gone = places.filter(({ until }) => until !== undefined);
const AFTER = '2025-07-01';
const BEFORE = '2025-06-30';

const isProof = ({ citations }: Reply, facts: readonly string[]): boolean =>
  facts.some((id) => citations.some(({ quote }) => quote === knowledge.statement(id)?.statement));

describe('places and bodies of the content', () => {
  it('says of each that is gone that it is, with proof, from the day after its last', () => {
    const asked = gone.flatMap(({ name, aliases, facts }) =>
      [name, ...aliases].map((one) => ({ question: `${one} bây giờ còn hoạt động không?`, facts })),
    );
    const silent = asked.filter(({ question, facts }) => !isProof(ask(question, AFTER), facts));
    expect(silent).toEqual([]);
    expect(asked.length).toBeGreaterThan(30);
  });

  it('does not say so on the last day', () => {
    const early = gone.filter(({ name }) =>
      /không còn|đã thay đổi/u.test(
        renderText(ask(`${name} bây giờ còn hoạt động không?`, BEFORE)).split('\n')[0] ?? '',
      ),
    );
    expect(early.map(({ name }) => name)).toEqual([]);
  });

  it('does not guess what a body has become', () => {
    const bodies = places.filter(({ kind, facts }) => kind === 'body' && facts.length === 0);
    for (const { name } of bodies) {
      const reply = ask(`${name} nay là sở nào?`, AFTER);
      expect(reply.kind, name).toBe('abstain');
    }
    expect(bodies.length).toBeGreaterThan(5);
  });

  it.each([
    ['Trung tâm hành chính công Nha Trang ở đâu?', ['phường Nha Trang', 'phường Tây Nha Trang']],
    ['trung tam hanh chinh cong nha trang o dau', ['phường Nha Trang', 'phường Tây Nha Trang']],
    ['Sở NN đạt bao nhiêu phần trăm tiếp cận dịch vụ năm 2025?', ['Phát triển nông thôn', 'Môi trường']],
  ])('asks back: %s', (question, readings) => {
    const reply = ask(question, '2026-11-22');
    expect(reply.kind).toBe('clarify');
    for (const reading of readings) expect(renderText(reply)).toContain(reading);
  });

  it.each([
    ['Sở NN&MT tiếp cận dịch vụ năm 2025 bao nhiêu phần trăm?', '73,72%'],
    ['Sở TTTT năm 2018 được bao nhiêu phần trăm?', '95,20%'],
    ['Khánh Hòa có bao nhiêu huyện?', 'không còn cấp huyện'],
    ['Khánh Hòa trước khi sáp nhập có mấy huyện?', '6 huyện'],
  ])('%s -> %s', (question, said) => {
    expect(renderText(ask(question, '2026-11-22'))).toContain(said);
  });
});
