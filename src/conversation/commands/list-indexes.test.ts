import { describe, expect, it } from 'vitest';
import { openConversation, realAnswerer } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';

describe('/chiso', () => {
  it('lists the indexes with their years', () => {
    const menu = openConversation().alone('/chiso');
    expect(menu.kind).toBe('clarify');
    expect(renderText(menu)).toMatch(/PAR INDEX: Khánh Hòa 20\d\d–2024/u);
    expect(new Set(menu.suggestions).size).toBe(
      new Set(realAnswerer().catalogue.series.map(({ index }) => index)).size,
    );
  });

  it.each([
    ['/chiso PAR INDEX 2024', '90,49%'],
    ['/chiso par index năm 2024', '90,49%'],
    ['/chiso PCI 2022 Ninh Thuận', '65,43'],
    ['/chiso PCI 2022 Khánh Hòa', '67,74'],
  ])('%s: %s', (typed, value) => {
    const reply = openConversation().alone(typed);
    expect(reply.kind).toBe('answer');
    expect(renderText(reply)).toContain(value);
  });

  it('leads to questions that are answered', () => {
    const { say } = openConversation();
    const { suggestions } = say('/chiso');
    for (const [at, question] of suggestions.entries()) {
      say('/chiso');
      expect([question, say(String(at + 1)).kind]).toEqual([question, 'answer']);
    }
  });

  it('shows the list for an index that is not known', () => {
    expect(renderText(openConversation().alone('/chiso HDI'))).toContain('chưa có chỉ số này');
  });
});
