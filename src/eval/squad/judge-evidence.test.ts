import { describe, expect, it } from 'vitest';
import type { EvidenceItem, Reply } from '../../answer/reply.ts';
import { answerableBy, judgeEvidence, passageFinder } from './judge-evidence.ts';
import { squadContent } from './squad-content.ts';

const content = squadContent([
  {
    title: 'Một',
    paragraphs: [
      { context: 'Đội thua 308 điểm. Họ đứng thứ sáu.', qas: [] },
      { context: 'Sân có 308 ghế.', qas: [] },
    ],
  },
]);
const passageOf = passageFinder(content);
const QUESTION = { id: 'a', text: 'Thua mấy điểm?', answers: ['308'], passageId: 'x0#0' };
const item = (quote: string, kept = true): EvidenceItem => ({
  marker: 1,
  quote,
  source: { id: 'x0', title: 'Một' },
  score: 1,
  kept,
});
const judge = (...quotes: string[]) =>
  judgeEvidence(
    QUESTION,
    quotes.map((quote) => item(quote)),
    passageOf,
  );

describe('judgeEvidence', () => {
  it('ranks the paragraph among paragraphs, not among sentences', () => {
    expect(judge('Đội thua 308 điểm.').passageRank).toBe(1);
    expect(judge('Sân có 308 ghế.', 'Sân có 308 ghế.', 'Họ đứng thứ sáu.').passageRank).toBe(2);
    expect(judge('Sân có 308 ghế.').passageRank).toBe(0);
    expect(judge().passageRank).toBe(0);
  });

  it('looks for an answer in the first quote of one sentence', () => {
    expect(judge('Đội thua 308 điểm. Họ đứng thứ sáu.', 'Họ đứng thứ sáu.').sentenceHit).toBe(false);
    expect(judge('Đội thua 308 điểm. Họ đứng thứ sáu.', 'Đội thua 308 điểm.')).toMatchObject({
      sentenceHit: true,
      sentenceInPassage: true,
    });
    expect(judge().sentenceHit).toBe(false);
  });

  it('tells an answer that is in the wrong paragraph by luck', () => {
    expect(judge('Sân có 308 ghế.')).toMatchObject({ sentenceHit: true, sentenceInPassage: false });
  });

  it('takes refused evidence as it takes the kept', () => {
    const refused = [item('Đội thua 308 điểm.', false)];
    expect(judgeEvidence(QUESTION, refused, passageOf)).toMatchObject({ passageRank: 1, sentenceHit: true });
  });
});

describe('answerableBy', () => {
  const reply = (kind: Reply['kind']): Reply => ({
    kind,
    blocks: [],
    citations: [],
    suggestions: [],
    confidence: 0.75,
    evidence: [],
  });

  it.each([
    ['answer', 0.75],
    ['clarify', 0.75],
    ['abstain', 0.25],
    ['smalltalk', 0],
    ['error', 0],
  ] as const)('%s', (kind, probability) => {
    expect(answerableBy(reply(kind))).toBe(probability);
  });
});
