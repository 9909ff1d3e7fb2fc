import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createCandidates } from './candidate.ts';
import { otherLaw } from './other-law.ts';

const { answerer, knowledge } = smallBot({
  facts: [{ id: 'law', statement: 'Luật Tố cáo số 25/2018/QH14 được thông qua ngày 12/6/2018.' }],
});
const [law] = createCandidates(knowledge).of('law');
if (!law) throw new Error('No candidate');
const refuse = (question: string): string | undefined => {
  const query = answerer.understand(question);
  return otherLaw.concerns?.(query) ? otherLaw(query, law) : undefined;
};

describe('otherLaw', () => {
  it('refuses a sentence about another law than the one asked about', () => {
    expect(refuse('Luật Chuyển đổi số được thông qua ngày nào?')).toContain('luật');
  });

  it.each([
    'Luật Tố cáo được thông qua ngày nào?',
    'luat to cao thong qua ngay nao',
    'Luật này thông qua ngày nào?',
    'Theo pháp luật hiện nay thì sao?',
    'Luật sư nói vậy có đúng không?',
  ])('%s: nothing against it', (question) => {
    expect(refuse(question)).toBeUndefined();
  });
});
