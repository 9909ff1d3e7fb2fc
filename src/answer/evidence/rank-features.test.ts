import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { SENTENCE_FEATURES, type SentenceFeature } from './feature-names.ts';
import { AnswerFinder } from './find-answer.ts';
import type { Row } from './measured-sentence.ts';
import { createProbe } from './probe.ts';
import { measureSentences, scoreDocument } from './rank-features.ts';
import { DocumentScanner, SlotTable } from './scan-document.ts';

function measured(question: string, article: string) {
  const { bot, query } = reading(question, { article });
  const { view, index } = bot.knowledge;
  const probe = createProbe(query, view, index);
  return new SlotTable(view).with(probe, (tables) => {
    const scanner = new DocumentScanner(probe, tables, view);
    const answers = new AnswerFinder(probe, tables, view);
    const documents = Array.from({ length: index.documentCount }, (_, document) =>
      scoreDocument(scanner.count(document), probe, view.meanLength),
    );
    return {
      documents,
      sentences: measureSentences(documents, { probe, scanner, answers, sourceNames: () => 1 }),
    };
  });
}

/** The measures of a row by their names. */
const valuesOf = ({ cells, at }: Row): Partial<Record<SentenceFeature, number>> =>
  Object.fromEntries(SENTENCE_FEATURES.map((name, i) => [name, cells[at + i]]));

const ARTICLE = 'Tỉnh khen 54 tập thể. Họ nhận bằng khen.\n\nHồ sơ trễ hạn giảm.';

describe('scoreDocument', () => {
  it('scores the document that has the words above one that has none', () => {
    const { documents } = measured('Tỉnh khen tập thể nào?', ARTICLE);
    expect(documents[0]?.score).toBeGreaterThan(0);
    expect(documents[1]).toMatchObject({ words: 0, pairs: 0, score: 0 });
  });
});

describe('measureSentences', () => {
  const { sentences } = measured('Tỉnh khen tập thể nào?', ARTICLE);
  const [first, second, third] = sentences.map(valuesOf);

  it('gives every sentence of every document, with its place', () => {
    expect(sentences.map(({ document, place }) => [document, place])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('compares all sentences with the best', () => {
    expect([first?.localShare, first?.idfBest]).toEqual([1, 1]);
    expect(second?.localShare).toBeLessThan(1);
    expect([third?.localShare, third?.idfBest]).toEqual([0, 0]);
  });

  it('tells what neighbours bring that the sentence lacks', () => {
    expect(first?.before).toBe(0);
    expect(second?.before).toBeGreaterThan(0);
    expect(second?.before).toBe(second?.above);
    // The second sentence says nothing of the question that the first does not.
    expect(first?.behind).toBe(0);
  });

  it('knows the place: the logarithm of it, and whether it is the last', () => {
    expect([first?.place, first?.last]).toEqual([0, 0]);
    expect([second?.place, second?.last]).toEqual([Math.log(2), 1]);
    // `54` is the one new term of the first.
    expect(first?.news).toBeCloseTo(Math.log(2));
  });

  it('gives shares within 0 and 1', () => {
    const shares = [
      'documentPairShare documentCovered documentPairsCovered documentNames documentFigures',
      'local localPairs localShare idfBest sourceNames kindNamed nearTime idf figures asked noun near nearAsked before behind above last',
    ]
      .join(' ')
      .split(' ');
    const words = fc.constantFrom(
      'tỉnh',
      'khen',
      '54',
      'tập',
      'thể.',
      'Nha',
      'Trang',
      'hồ',
      'sơ',
      'Sở',
      '7%',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 25 }).map((said) => said.join(' '));
    fc.assert(
      fc.property(text, text, (question, article) => {
        for (const sentence of measured(`${question} là bao nhiêu?`, `Câu: ${article}.`).sentences) {
          const known: Readonly<Record<string, number | undefined>> = valuesOf(sentence);
          for (const name of shares) {
            expect(known[name], name).toBeGreaterThanOrEqual(0);
            expect(known[name], name).toBeLessThanOrEqual(1 + 1e-6);
          }
          expect(Object.values(known).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
