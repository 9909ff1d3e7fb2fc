import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../../answer/reply.ts';
import type { Message } from '../../conversation/responder.ts';
import { inlineArticles } from './inline-articles.ts';

const cited = (words: string): Reply => ({
  kind: 'answer',
  blocks: [paragraph(text(words)), { kind: 'quote', marker: 1 }],
  citations: [{ marker: 1, quote: 'Xếp thứ 18.', source: { id: 's', title: 'Báo cáo 2024' } }],
  suggestions: ['Còn năm 2023?'],
  confidence: 1,
  evidence: [],
});
const refusal = (suggestions: readonly string[], kind: Reply['kind'] = 'abstain'): Reply => ({
  ...cited('Tôi chưa có.'),
  kind,
  suggestions,
});

function offer(typed: string, respond: (question: string) => Reply = cited) {
  const asked: Message[] = [];
  const responder = {
    forget: () => undefined,
    respond(message: Message) {
      asked.push(message);
      return respond(message.text);
    },
  };
  const articles = inlineArticles(typed, { responder, startSuggestions: ['PAPI?', 'SIPAS?'] });
  return { articles, asked };
}

describe('answers to pick from inline', () => {
  it('say what was asked, the answer, its quote and its source', () => {
    const { articles, asked } = offer(' PAR INDEX? ');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: 'PAR INDEX?', description: 'Báo cáo 2024' });
    expect(articles[0]?.message.text).toBe(
      'Hỏi: PAR INDEX?\n\nPAR INDEX?\n\n[1] “Xếp thứ 18.”\n— Báo cáo 2024',
    );
    expect(articles[0]?.message.buttons).toEqual([]);
    expect(asked).toEqual([{ text: 'PAR INDEX?' }]);
  });

  it.each(['', '  ', 'pa'])(
    'are those to first questions while there is nothing to look for: "%s"',
    (typed) => {
      const { articles } = offer(typed);
      expect(articles.map(({ title }) => title)).toEqual(['PAPI?', 'SIPAS?']);
      expect(articles[0]?.description).toBe('PAPI?');
    },
  );

  it.each(['abstain', 'clarify', 'help'] as const)(
    'are those to the suggestions of one that is none: %s',
    (kind) => {
      const { articles, asked } = offer('PAR', (question) =>
        question === 'PAR'
          ? refusal(['PAR INDEX?', 'sai', 'PCI?'], kind)
          : question === 'sai'
            ? refusal([])
            : cited(question),
      );
      expect(articles.map(({ title }) => title)).toEqual(['PAR INDEX?', 'PCI?']);
      expect(asked.every(({ conversation }) => conversation === undefined)).toBe(true);
    },
  );

  it('are few, and none when nothing is known', () => {
    const many = Array.from({ length: 20 }, (_, n) => `Câu ${n}?`);
    expect(
      offer('câu hỏi', (question) => (question === 'câu hỏi' ? refusal(many) : cited(question))).articles,
    ).toHaveLength(4);
    expect(offer('câu hỏi', () => refusal([])).articles).toEqual([]);
  });

  it('are cut in the list at a word and with a sign, and whole when picked', () => {
    const long = 'chữ '.repeat(200).trim();
    const [article] = offer('PAR INDEX?', () => cited(long)).articles;
    expect(article?.title).toMatch(/^(?:chữ )+chữ…$/u);
    expect(article?.title.length).toBeLessThanOrEqual(65);
    expect(article?.message.text).toContain(long);
  });

  it('are left out when picking one would send less than all of it', () => {
    expect(offer('PAR INDEX?', () => cited('chữ '.repeat(1_100))).articles).toEqual([]);
  });
});
