import { describe, expect, it } from 'vitest';
import { TODAY } from '../../tests/support/bot.ts';
import { type SmallContent, smallBot } from '../../tests/support/small-content.ts';
import { confidenceOf, confidenceValues } from './confidence.ts';
import { CONFIDENCE_FEATURES } from './confidence-features.ts';
import { createEvidenceTables, type Evidence, findEvidence } from './evidence/find-evidence.ts';

function found(question: string, content: SmallContent) {
  const { answerer, knowledge } = smallBot(content);
  const query = answerer.understand(question);
  const evidence = findEvidence(query, {
    ...createEvidenceTables(knowledge),
    today: TODAY,
  });
  return { query, evidence };
}

/** The probability of the first evidence. */
function sureness(question: string, content: SmallContent, change: Partial<Evidence> = {}): number {
  const { query, evidence } = found(question, content);
  const [first] = evidence;
  if (!first) throw new Error('nothing found');
  return confidenceOf(query, { ...first, ...change }, evidence);
}

const ARTICLE: SmallContent = {
  article: 'Năm 2020, tỉnh khen thưởng 54 tập thể.\n\nHội nghị diễn ra tại Nha Trang. Người dân hài lòng.',
};

describe('confidenceOf', () => {
  it('is a probability, higher for a question that the sentence answers than for one that it does not', () => {
    const answered = sureness('Năm 2020 tỉnh khen thưởng bao nhiêu tập thể?', ARTICLE);
    const other = sureness('Năm 2020 tỉnh chi bao nhiêu tiền sửa đường?', ARTICLE);
    expect(answered).toBeLessThanOrEqual(1);
    expect(other).toBeGreaterThanOrEqual(0);
    expect(answered).toBeGreaterThan(other);
  });

  it('falls when a rule speaks against the sentence', () => {
    const question = 'Năm 2020 tỉnh khen thưởng bao nhiêu tập thể?';
    expect(sureness(question, ARTICLE, { kept: false })).toBeLessThan(sureness(question, ARTICLE));
  });

  it('is sure of the row of the index, province and year asked for', () => {
    const rows = [
      { id: 'r', statement: 'Năm 2020, SIPAS của tỉnh Khánh Hòa đạt 84,40%.', year: 2020, score: 84.4 },
    ];
    expect(sureness('SIPAS Khánh Hòa năm 2020 bao nhiêu?', { rows })).toBeGreaterThanOrEqual(0.97);
  });

  it('knows how many of the best come from the same source', () => {
    const { query, evidence } = found('Hội nghị diễn ra ở đâu?', ARTICLE);
    const [first] = evidence;
    if (!first) throw new Error('nothing found');
    const sentences = evidence.filter(({ candidate }) => candidate.sentences === 1).length;
    expect(confidenceValues(query, first, evidence).sourceShare).toBeCloseTo(sentences / 10);
  });

  it('reads a finite number for every measure', () => {
    const { query, evidence } = found('Hội nghị diễn ra ở đâu?', ARTICLE);
    for (const one of evidence) {
      const values = confidenceValues(query, one, evidence);
      for (const name of CONFIDENCE_FEATURES) expect(Number.isFinite(values[name]), name).toBe(true);
    }
  });
});
