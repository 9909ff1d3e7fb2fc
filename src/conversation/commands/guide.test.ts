import { describe, expect, it } from 'vitest';
import { openConversation } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';
import { fold } from '../../language/fold.ts';

describe('/huongdan', () => {
  it.each([
    '/huongdan',
    '/start',
    '/help',
    'hướng dẫn',
    'giúp tôi với',
    'trợ giúp',
    'Tôi có thể hỏi bạn những gì?',
  ])('%s: what can be done, also without diacritics', (typed) => {
    for (const text of [typed, fold(typed)]) {
      const reply = openConversation().alone(text);
      expect(reply.kind).toBe('help');
      expect(renderText(reply)).toContain('/kiemtra');
      expect(renderText(reply).length).toBeLessThan(1_200);
      expect(reply.suggestions.length).toBeGreaterThan(0);
    }
  });

  it('names the nearest command to one that is mistyped', () => {
    expect(renderText(openConversation().alone('/kiemtr'))).toContain('/kiemtra');
    expect(renderText(openConversation().alone('/thoitiet'))).toContain('/huongdan');
  });
});
