import { describe, expect, it } from 'vitest';
import { intentOf } from '../language/questions/intent.ts';
import { CANNED_REPLIES } from './canned-replies.ts';
import { cannedReply, smallTalk } from './small-talk.ts';

describe('smallTalk', () => {
  it('offers questions with a friendly reply, none with a reply to abuse', () => {
    expect(smallTalk(intentOf('xin chào'), ['A?'])).toMatchObject({ kind: 'smalltalk', suggestions: ['A?'] });
    expect(smallTalk(intentOf('mày ngu quá'), ['A?'])).toMatchObject({ kind: 'smalltalk', suggestions: [] });
  });

  it('leaves a question to the answerer', () => {
    expect(smallTalk(intentOf('Giúp tôi làm khai sinh'), [])).toBeUndefined();
  });

  it('leaves to the answerer what a known fact may answer: a complaint, a personal case', () => {
    expect(smallTalk(intentOf('cán bộ nhũng nhiễu quá'), [])).toBeUndefined();
    expect(smallTalk(intentOf('hồ sơ của tôi tới đâu rồi'), [])).toBeUndefined();
  });

  it('says in English too that it only reads Vietnamese', () => {
    expect(JSON.stringify(smallTalk(intentOf('How do I apply for a passport?'), []))).toContain(
      'only understand Vietnamese',
    );
  });
});

describe('cannedReply', () => {
  it('has none for a question or a claim', () => {
    expect(cannedReply('question')).toBeUndefined();
    expect(cannedReply('claim')).toBeUndefined();
  });

  it.each(Object.entries(CANNED_REPLIES))('%s is short and says no figure', (_, { says }) => {
    expect(says.join(' ').length).toBeLessThanOrEqual(300);
    expect(says.join(' ')).not.toMatch(/\d/u);
    for (const sentence of says) expect(sentence).toBe(sentence.normalize('NFC').trim());
  });
});
