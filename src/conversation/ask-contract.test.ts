import { describe, expect, it } from 'vitest';
import { renderText } from '../answer/render-text.ts';
import { mark, paragraph, type Reply, text } from '../answer/reply.ts';
import { toAskResponse } from './ask-contract.ts';

const CITATION = {
  marker: 1,
  quote: '54 tập thể được nhận bằng khen.',
  source: { id: 'bao', title: 'Tổng kết 10 năm', published: '2020-10-09' },
};
const EVIDENCE = [3, 2, 1].map((score, i) => ({ ...CITATION, marker: i + 1, score, kept: i === 0 }));
const ANSWER: Reply = {
  kind: 'answer',
  blocks: [paragraph(text('54 tập thể '), mark(1)), { kind: 'quote', marker: 1 }],
  citations: [CITATION],
  suggestions: ['Ai trao?'],
  confidence: 0.9,
  evidence: EVIDENCE,
};
const CLAIM: Reply = {
  ...ANSWER,
  kind: 'claim',
  claim: { verdict: 'supported', checks: [{ said: '54', found: '54', verdict: 'supported', marker: 1 }] },
};

describe('toAskResponse', () => {
  it('has the fields of the contract and no other', () => {
    expect(toAskResponse(ANSWER, { id: 7, conversation: 'c' }, 1.23456)).toEqual({
      id: 7,
      conversation: 'c',
      kind: 'answer',
      text: renderText(ANSWER),
      citations: [CITATION],
      suggestions: ['Ai trao?'],
      confidence: 0.9,
      blocks: ANSWER.blocks,
      elapsedMs: 1.235,
    });
  });

  it('shows the markers of its citations in the text', () => {
    expect(toAskResponse(ANSWER, {}, 0).text).toContain('54 tập thể [1]');
    expect(toAskResponse(ANSWER, {}, 0).text).toContain(CITATION.quote);
  });

  it('echoes what the request had, also an empty text and a zero, and nothing else', () => {
    expect(toAskResponse(ANSWER, {}, 0)).not.toHaveProperty('id');
    expect(toAskResponse(ANSWER, {}, 0)).not.toHaveProperty('conversation');
    expect(toAskResponse(ANSWER, { id: 0, conversation: '' }, 0)).toMatchObject({ id: 0, conversation: '' });
    expect(toAskResponse(ANSWER, { id: 'AD001' }, 0)).toMatchObject({ id: 'AD001' });
  });

  it('has a claim only for a claim', () => {
    expect(toAskResponse(ANSWER, {}, 0)).not.toHaveProperty('claim');
    expect(toAskResponse(CLAIM, {}, 0)).toMatchObject({ kind: 'claim', claim: CLAIM.claim });
  });

  it('says how the question was read beside the text, not in it, and only when there is something to say', () => {
    expect(toAskResponse(ANSWER, {}, 0)).not.toHaveProperty('understood');
    const response = toAskResponse({ ...ANSWER, understood: 'Bạn hỏi: Ai trao 99 bằng khen?' }, {}, 0);
    expect(response.understood).toBe('Bạn hỏi: Ai trao 99 bằng khen?');
    expect(response.text).toBe(renderText(ANSWER));
  });

  it.each([
    [undefined, undefined],
    [0, 0],
    [2, 2],
    [9, 3],
  ])('with %j candidates asked for it adds %j', (evidence, expected) => {
    const response = toAskResponse(ANSWER, {}, 0, evidence === undefined ? {} : { evidence });
    expect(response.evidence?.length).toBe(expected);
    expect(response.evidence ?? []).toEqual(EVIDENCE.slice(0, expected ?? 0));
  });

  it('survives JSON as it is', () => {
    const response = toAskResponse(CLAIM, { id: 1 }, 0.5, { evidence: 3 });
    expect(JSON.parse(JSON.stringify(response))).toEqual(response);
  });
});
