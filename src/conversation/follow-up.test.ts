import { describe, expect, it } from 'vitest';
import type { Reply } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { understand } from '../answer/understand/understand.ts';
import { fold } from '../language/fold.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { resolveFollowUp, type Topic, topicOf } from './follow-up.ts';

const COMPOUNDS = ['tap the', 'ca nhan', 'hoi nghi', 'chu tri', 'ho so', 'muc tieu', 'muc do', 'da nang'];
/** Knows every word, so that nothing is corrected, and a few compounds. */
const VOCABULARY = {
  documentFrequency: () => 1,
  isCompound: (first: string, second: string) => COMPOUNDS.includes(`${first} ${second}`),
};
const read = (text: string): Query =>
  understand(text, { vocabulary: VOCABULARY, findNames: () => [], lexicon: BUILT_IN_LEXICON });
const replyWith = (...quotes: string[]): Reply => ({
  kind: 'answer',
  blocks: [],
  citations: quotes.map((quote, i) => ({ marker: i + 1, quote, source: { id: 's', title: 'Bài' } })),
  suggestions: [],
  confidence: 1,
  evidence: [],
});
const topic = (text: string, ...quotes: string[]): Topic => topicOf(read(text), replyWith(...quotes), fold);
const resolve = (text: string, before: Topic): Query => resolveFollowUp(read(text), before);
/** Terms that carry the topic, taken over or not. */
const content = (query: Query): string[] =>
  query.terms.filter(({ role }) => role === 'content').map(({ term }) => term);

describe('resolveFollowUp', () => {
  const sipas = topic('SIPAS của Khánh Hòa năm 2020 là bao nhiêu?');

  it('replaces the year and keeps the rest', () => {
    const query = resolve('còn năm 2023 thì sao?', sipas);
    expect(query.years).toEqual(['2023']);
    expect(content(query)).toEqual(expect.arrayContaining(['2023', 'sipas', 'khanh', 'hoa']));
    expect(content(query)).not.toContain('2020');
    expect(query.cue.type).toBe('figure');
    expect(query.places).toEqual(['Khánh Hòa']);
  });

  it('replaces the index and keeps the year', () => {
    const query = resolve('thế PAPI thì sao?', sipas);
    expect(query.years).toEqual(['2020']);
    expect(content(query)).toContain('papi');
    expect(content(query)).not.toContain('sipas');
  });

  it('replaces an index named in Vietnamese, and its unit', () => {
    const query = resolve('thế PAPI thì sao?', topic('Chỉ số hài lòng năm 2020 là bao nhiêu phần trăm?'));
    expect(content(query)).not.toContain('long');
    expect(query.cue).toEqual({ type: 'figure', noun: [] });
  });

  it('says in its text what is meant, its own words first', () => {
    const query = resolve('còn năm 2023 thì sao?', sipas);
    expect(query.text).toBe('còn năm 2023 thì sao? (sipas khánh hòa)');
    for (const { surface, start, end } of query.figures) expect(query.text.slice(start, end)).toBe(surface);
  });

  it('replaces the place', () => {
    const query = resolve('còn Đà Nẵng?', sipas);
    expect(query.otherProvinces).toEqual(['Đà Nẵng']);
    expect(content(query)).toEqual(expect.arrayContaining(['da', 'nang', 'sipas', '2020']));
  });

  it('replaces the noun that was counted', () => {
    const query = resolve('còn cá nhân?', topic('Có bao nhiêu tập thể được khen thưởng?'));
    expect(query.cue).toMatchObject({ type: 'figure', noun: ['ca', 'nhan'] });
    expect(content(query)).toEqual(['ca', 'nhan', 'khen', 'thuong']);
  });

  it('asks something else of the same topic', () => {
    const query = resolve('ai trao?', topic('Có bao nhiêu tập thể được khen thưởng?'));
    expect(query.cue.type).toBe('person');
    expect(content(query)).toEqual(['trao', 'tap', 'the', 'khen', 'thuong']);
  });

  it('puts the person named before in the place of the pronoun', () => {
    const before = topic('Ai chủ trì hội nghị?', 'Ông Nguyễn Tấn Tuân chủ trì hội nghị.');
    const query = resolve('ông ấy giữ chức vụ gì?', before);
    expect(content(query)).toEqual(expect.arrayContaining(['nguyen', 'tan', 'tuan']));
    expect(content(query)).not.toEqual(expect.arrayContaining(['hoi', 'nghi']));
    expect(content(query)).not.toContain('ay');
    expect(query.cue.type).toBe('role');
  });

  it('takes the topic over when a pronoun means a person that nobody named', () => {
    expect(content(resolve('ông ấy giữ chức vụ gì?', topic('Ai chủ trì hội nghị?')))).toEqual(
      expect.arrayContaining(['chu', 'tri', 'hoi', 'nghi']),
    );
  });

  it('never takes words that only fold to a pronoun for one', () => {
    const before = topic('Ai chủ trì hội nghị?', 'Ông Nguyễn Tấn Tuân chủ trì.');
    expect(content(resolve('còn hồ sơ?', before))).toEqual(expect.arrayContaining(['ho', 'so']));
    expect(content(resolve('còn hồ sơ?', before))).not.toContain('tuan');
  });

  it('counts what is taken over less than what is said, and marks it', () => {
    const { terms } = resolve('còn năm 2023 thì sao?', sipas);
    const own = terms.find(({ term }) => term === '2023');
    const taken = terms.find(({ term }) => term === 'sipas');
    expect(own).not.toHaveProperty('inherited');
    expect(taken).toMatchObject({ inherited: true });
    expect(taken?.weight).toBeLessThan(own?.weight ?? 0);
  });

  it('takes no term twice, and no word that only holds a sentence together', () => {
    const { terms } = resolve('còn SIPAS năm 2023 của tỉnh?', sipas);
    const taken = terms.filter(({ inherited }) => inherited);
    expect(terms.filter(({ term }) => term === 'sipas')).toHaveLength(1);
    expect(taken.every(({ role }) => role === 'content')).toBe(true);
  });

  it('does not grow without end in a long conversation', () => {
    let before = sipas;
    for (let i = 0; i < 200; i++) {
      const query = resolve(`còn việc${i} mới${i} lạ${i} thì sao?`, before);
      before = topicOf(query, replyWith(), fold);
    }
    expect(before.query.terms.length).toBeLessThan(100);
    expect(before.query.numbers.length).toBeLessThan(100);
  });
});

describe('topicOf', () => {
  it.each([
    ['Ông Nguyễn Tấn Tuân - Phó Bí thư Tỉnh ủy chủ trì.', 'nguyen tan tuan'],
    ['Chủ trì là bà Lê Thị Đào, Giám đốc.', 'le thi dao'],
    ['Ông Nguyễn Tấn Tuân trao cho bà Lê Thị Đào.', 'le thi dao'],
    ['Truyền thông Việt Nam đưa tin.', undefined],
    ['Dịch vụ công Khánh Hòa mở cửa.', undefined],
    ['Bà Rịa - Vũng Tàu đứng đầu.', undefined],
    ['Ông chủ trì.', undefined],
    ['', undefined],
  ])('remembers who was named in %j', (quote, person) => {
    expect(topic('Ai chủ trì?', quote).person).toBe(person);
  });

  it('remembers nobody of a later quote', () => {
    expect(topic('Ai chủ trì?', 'Hội nghị họp.', 'Ông Nguyễn Tấn Tuân chủ trì.').person).toBeUndefined();
  });

  it('remembers the question as it was understood', () => {
    const query = read('Ai chủ trì hội nghị?');
    expect(topicOf(query, replyWith(), fold)).toEqual({ query });
  });

  it('takes linear time on a quote of nothing but names', () => {
    const quote = 'Ông Nguyễn '.repeat(2000);
    const began = performance.now();
    topicOf(read('ai?'), replyWith(quote), fold);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
