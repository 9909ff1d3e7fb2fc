import { describe, expect, it } from 'vitest';
import { articleOnly, botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';

const { answerer, knowledge } = botOver(realFiles());
const { catalogue } = answerer;

describe('the catalogue of the content', () => {
  it('has at most eight headings, each question under one of them', () => {
    expect(catalogue.shelves.length).toBeGreaterThanOrEqual(6);
    expect(catalogue.shelves.length).toBeLessThanOrEqual(8);
    const shown = catalogue.shelves.flatMap(({ questions }) => questions);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(knowledge.faq.filter(({ facts }) => facts.length > 0).length);
  });

  it('offers only questions that are answered', () => {
    const open = catalogue.shelves
      .flatMap(({ questions }) => questions)
      .filter((question) => {
        const { kind } = answerer.answer(answerer.understand(question), TODAY);
        return kind !== 'answer' && kind !== 'claim';
      });
    expect(open).toEqual([]);
  });

  it('knows each series with its years', () => {
    const rows = knowledge.content.statements.filter(({ kind }) => kind === 'index-row');
    expect(catalogue.series.flatMap(({ years }) => years).length).toBeLessThanOrEqual(rows.length);
    const found = catalogue.series.find(
      ({ index, province }) => index === 'PAR INDEX' && province === 'Khánh Hòa',
    );
    expect(found?.years).toEqual([...(found?.years ?? [])].sort((a, b) => a - b));
    expect(found?.years).toContain(2024);
  });

  it('says where a quote stands', () => {
    for (const { statement, sourceId, place } of knowledge.content.statements.slice(0, 50))
      expect(catalogue.placeOf({ quote: statement, source: { id: sourceId, title: '' } })).toEqual(place);
    const passage = knowledge.content.passages[3];
    const quote = passage?.text.slice(0, passage.sentences[0]?.end) ?? '';
    expect(catalogue.placeOf({ quote, source: { id: passage?.sourceId ?? '', title: '' } })).toEqual(
      passage?.place,
    );
    expect(catalogue.placeOf({ quote: 'không có', source: { id: 'x', title: '' } })).toBeUndefined();
  });

  it('names the articles of content that has nothing else', () => {
    const small = botOver(articleOnly()).answerer.catalogue;
    expect(small.shelves).toEqual([]);
    expect(small.series).toEqual([]);
    expect(small.titles).toHaveLength(1);
  });
});
