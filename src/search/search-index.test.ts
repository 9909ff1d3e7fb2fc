import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBigrams, toTerms } from '../language/terms.ts';
import type { SearchDocument } from './documents.ts';
import { SearchIndex, type WeightedTerm } from './search-index.ts';

const termsOf = (text: string): string[] => toTerms(text, { chat: false }).map(({ term }) => term);

function document(id: string, text: string, context = ''): SearchDocument {
  const terms = termsOf(text);
  return {
    id,
    terms: terms.join(' '),
    bigrams: toBigrams(terms).join(' '),
    context: termsOf(context).join(' '),
  };
}

const asked = (text: string, weight = 1): WeightedTerm[] => termsOf(text).map((term) => ({ term, weight }));

const DOCUMENTS = [
  document('khen', 'Tỉnh khen thưởng 54 tập thể và 52 cá nhân xuất sắc.'),
  document('muc-tieu', 'Chương trình cải cách hành chính xác định 16 mục tiêu chung.'),
  document('tre-han', 'Tỷ lệ hồ sơ trễ hạn của tỉnh giảm còn 1,2%.'),
  document('sipas', 'Năm 2020 tỉnh đạt 90,49%.', 'SIPAS chỉ số hài lòng'),
  document('truc-tuyen', 'Trung tâm dịch vụ hành chính công trực tuyến hoạt động từ năm 2017.'),
];
const index = SearchIndex.build(DOCUMENTS);
const ALL = { postings: 1e6, limit: 10 };
const ids = (question: string, of = index, options = ALL): string[] => of.draw(asked(question), options);

describe('SearchIndex.draw', () => {
  it.each([
    ['tập thể được khen thưởng', 'khen'],
    ['16 mục tiêu', 'muc-tieu'],
    ['hồ sơ trễ hạn', 'tre-han'],
    ['SIPAS', 'sipas'],
    ['trung tâm trực tuyến', 'truc-tuyen'],
    ['90,49', 'sipas'],
  ])('finds the document about %s first', (question, id) => {
    expect(ids(question)[0]).toBe(id);
    expect(ids(question.toUpperCase())[0]).toBe(id);
  });

  it('ranks a rare term above a frequent one', () => {
    expect(ids('tỉnh mục')[0]).toBe('muc-tieu');
  });

  it('ranks the document with more of the terms first', () => {
    const of = SearchIndex.build([document('one', 'hồ sơ giấy'), document('two', 'hồ sơ trễ hạn')]);
    expect(ids('hồ sơ trễ hạn', of)).toEqual(['two', 'one']);
  });

  it('ranks one rare term above several frequent ones: their number alone counts for nothing', () => {
    const of = SearchIndex.build([
      document('1 frequent', 'của tỉnh này'),
      document('2 rare', 'điểm SIPAS cao'),
      ...['a', 'b', 'c', 'd'].map((id) => document(id, `của ${id} tỉnh`)),
    ]);
    expect(ids('SIPAS của tỉnh', of)[0]).toBe('2 rare');
  });

  it('ranks the shorter of two documents with the same matches first', () => {
    const of = SearchIndex.build([
      document('long', 'hồ sơ của người dân và doanh nghiệp nộp tại bộ phận một cửa'),
      document('short', 'hồ sơ của người dân'),
    ]);
    expect(ids('hồ sơ', of)).toEqual(['short', 'long']);
  });

  it('hears from the order of syllables what the lost tone marks said', () => {
    const of = SearchIndex.build([document('1 turned', 'tế kinh'), document('2 straight', 'kinh tế')]);
    expect(ids('kinh tế', of)).toEqual(['2 straight', '1 turned']);
  });

  it('counts what surrounds a sentence for less than the sentence', () => {
    const of = SearchIndex.build([
      document('around', 'tỉnh công bố kết quả', 'hài lòng'),
      document('inside', 'người dân hài lòng', 'kết quả'),
    ]);
    expect(ids('hài lòng', of)).toEqual(['inside', 'around']);
  });

  it('counts terms by their weight', () => {
    const of = SearchIndex.build([document('a', 'khen thưởng'), document('b', 'trễ hạn')]);
    const best = (khen: number, tre: number) =>
      of.draw(
        [
          { term: 'khen', weight: khen },
          { term: 'tre', weight: tre },
        ],
        ALL,
      )[0];
    expect(best(1, 0.2)).toBe('a');
    expect(best(0.2, 1)).toBe('b');
  });

  it('counts a repeated term once, with its greatest weight', () => {
    const twice = [
      { term: 'khen', weight: 0.5 },
      { term: 'tre', weight: 0.4 },
      { term: 'khen', weight: 0.3 },
    ];
    const of = SearchIndex.build([document('1 tre', 'trễ hạn'), document('2 khen', 'khen thưởng')]);
    expect(of.draw(twice, ALL)).toEqual(['2 khen', '1 tre']);
  });

  it('puts equal scores in the order of their ids, whatever the order of the documents', () => {
    const equal = ['c', 'a', 'b'].map((id) => document(id, 'hồ sơ'));
    expect(ids('hồ sơ', SearchIndex.build(equal))).toEqual(['a', 'b', 'c']);
    expect(ids('hồ sơ', SearchIndex.build(equal.toReversed()))).toEqual(['a', 'b', 'c']);
  });

  it.each(['', 'quark', '🙂'])('finds nothing for %j', (question) => {
    expect(ids(question)).toEqual([]);
  });

  it('gives as many as asked for, best first', () => {
    const all = ids('tỉnh năm 2020 hành chính');
    expect(all.length).toBeGreaterThan(2);
    expect(ids('tỉnh năm 2020 hành chính', index, { ...ALL, limit: 2 })).toEqual(all.slice(0, 2));
  });

  it('is the same each time, and for an index built again', () => {
    const again = SearchIndex.build(DOCUMENTS);
    for (const question of ['tỉnh', 'hành chính công', 'năm 2020 tỉnh đạt bao nhiêu']) {
      expect(ids(question)).toEqual(ids(question));
      expect(ids(question, again)).toEqual(ids(question));
    }
  });

  it('searches an index of nothing', () => {
    const empty = SearchIndex.build([]);
    expect(ids('hồ sơ', empty)).toEqual([]);
    expect(empty.documentCount).toBe(0);
  });
});

describe('the budget of SearchIndex.draw', () => {
  const common = Array.from({ length: 60 }, (_, i) => document(`c${i}`, `tỉnh ${i} của`));
  const of = SearchIndex.build([
    ...common,
    document('rare', 'mức hài lòng'),
    document('both', 'tỉnh hài hước'),
  ]);

  it('looks up selective terms first, and leaves common ones when it is used up', () => {
    expect(ids('tỉnh của mức hài', of, { postings: 5, limit: 100 })).toEqual(['rare', 'both']);
    expect(ids('tỉnh của mức hài', of, { postings: 1000, limit: 100 })).toHaveLength(62);
  });

  it('looks up the three most selective ones whatever they cost', () => {
    expect(ids('tỉnh', of, { postings: 0, limit: 100 })).toHaveLength(61);
  });

  it('draws nothing by words that only hold a sentence together', () => {
    expect(of.draw(asked('tỉnh', 0.1), { postings: 1000, limit: 10 })).toEqual([]);
  });

  it('gives no more than its limit', () => {
    expect(ids('tỉnh', of, { postings: 1000, limit: 7 })).toHaveLength(7);
  });
});

describe('what SearchIndex knows of terms', () => {
  it('counts in how many documents a term or a pair occurs, once for each', () => {
    const of = SearchIndex.build([
      document('a', 'hồ sơ hồ sơ', 'hồ sơ'),
      document('b', 'hồ nước'),
      document('c', 'tỉnh', 'hồ'),
    ]);
    expect(of.documentCount).toBe(3);
    expect(of.documentFrequency('ho')).toBe(3);
    expect(of.documentFrequency('so')).toBe(1);
    expect(of.documentFrequency('ho_so')).toBe(1);
    expect(of.documentFrequency('ho_nuoc')).toBe(1);
    expect(of.documentFrequency('khong')).toBe(0);
    expect(of.documentFrequency('')).toBe(0);
  });

  it('values a term the more, the fewer documents have it; one that none has the most', () => {
    const values = ['vutru', 'khen', 'nam', 'tinh'].map((term) => index.idf(term));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
    expect(index.idf('tinh')).toBeGreaterThan(0);
    expect(SearchIndex.build([]).idf('tinh')).toBeGreaterThan(0);
  });

  it('takes two syllables for one word when the rarer one mostly stands with the other', () => {
    const of = SearchIndex.build([
      document('1', 'cải cách hành chính'),
      document('2', 'cải cách thể chế của tỉnh'),
      document('3', 'cách làm của tỉnh'),
      document('4', 'cách nộp'),
      document('5', 'cải chính'),
    ]);
    expect(of.isCompound('cai', 'cach')).toBe(true);
    expect(of.isCompound('cach', 'cai')).toBe(false);
    // Once is chance.
    expect(of.isCompound('hanh', 'chinh')).toBe(false);
    expect(of.isCompound('cua', 'tinh')).toBe(true);
    expect(of.isCompound('khong', 'co')).toBe(false);
  });
});

describe('saving a SearchIndex', () => {
  const roundTrip = (of: SearchIndex): SearchIndex =>
    SearchIndex.restore(JSON.parse(JSON.stringify(of.save())));

  it('gives the same bytes for the same documents', () => {
    expect(JSON.stringify(SearchIndex.build(DOCUMENTS).save())).toBe(JSON.stringify(index.save()));
  });

  it('sorts the terms', () => {
    const terms = index.save().frequencies.map(([term]) => term);
    expect(terms).toEqual(terms.toSorted());
  });

  it('loses nothing, and saves the same bytes again', () => {
    const documents = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 6 }),
        words: fc.array(fc.constantFrom('hồ', 'sơ', 'trễ', 'hạn', 'tỉnh', '2020', '90,49%', '54'), {
          maxLength: 12,
        }),
        context: fc.constantFrom('', 'SIPAS', 'tỉnh'),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(documents, (made) => {
        const built = SearchIndex.build(
          made.map(({ id, words, context }) => document(id, words.join(' '), context)),
        );
        const restored = roundTrip(built);
        expect(JSON.stringify(restored.save())).toBe(JSON.stringify(built.save()));
        expect(restored.documentCount).toBe(built.documentCount);
        for (const question of ['hồ sơ trễ hạn', 'tỉnh 2020', '54', 'sipas']) {
          expect(ids(question, restored)).toEqual(ids(question, built));
          for (const { term } of asked(question)) expect(restored.idf(term)).toBe(built.idf(term));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the progress of building', () => {
  const reports = (count: number): number[] => {
    const done: number[] = [];
    SearchIndex.build(
      Array.from({ length: count }, (_, i) => document(`d${i}`, 'hồ sơ')),
      (number) => done.push(number),
    );
    return done;
  };

  it.each([
    [0, []],
    [1, [1]],
    [50, [50]],
    [120, [50, 100, 120]],
  ])('of %i documents is told now and then and at the end', (count, expected) => {
    expect(reports(count)).toEqual(expected);
  });
});
