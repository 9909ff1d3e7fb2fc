import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import { maskPersonalNumbers } from '../../src/language/personal/mask-personal-numbers.ts';
import { openConversation } from '../support/conversation.ts';

/** Each with and without the number: what is asked is the same. */
const PAIRS = [
  ['Cán bộ phường gây khó dễ cho tôi, gọi lại 0905 123 456', 'Cán bộ phường gây khó dễ cho tôi'],
  ['hồ sơ của tôi đến đâu rồi, CCCD 056199001234', 'hồ sơ của tôi đến đâu rồi'],
  [
    'PAR INDEX năm 2024 của Khánh Hòa là bao nhiêu? sđt 0905123456',
    'PAR INDEX năm 2024 của Khánh Hòa là bao nhiêu?',
  ],
  ['Chào bạn, mình là 0905.123.456', 'Chào bạn'],
] as const;

describe('a masked text', () => {
  it.each(PAIRS)('%s: is answered as what it asks', (typed, bare) => {
    const masked = maskPersonalNumbers(typed);
    expect(masked).toContain('***');
    const reply = openConversation().alone(masked);
    const expected = openConversation().alone(bare);
    expect(reply.kind).toBe(expected.kind);
    expect(renderText(reply)).toContain(renderText(expected).split('\n')[0]);
  });
});
