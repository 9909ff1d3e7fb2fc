import { describe, expect, it } from 'vitest';
import { openConversation } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';

describe('/sosanh', () => {
  it.each([
    ['/sosanh PAR INDEX 2023 2024', '1,89'],
    ['/so sánh PAR INDEX năm 2023 với 2024', '1,89'],
    ['/sosanh Khánh Hòa Ninh Thuận PCI 2022', '2,31'],
    ['/sosanh PCI 2022 Ninh Thuận', '2,31'],
    ['/sosanh PAR INDEX SIPAS 2024', '83,66'],
  ])('%s: %s', (typed, value) => {
    const reply = openConversation().alone(typed);
    expect(reply.kind).toBe('answer');
    expect(renderText(reply)).toContain(value);
  });

  it.each(['/sosanh', 'So sánh', 'so sánh giúp tôi với', '/sosanh PAR INDEX'])(
    '%s: explains itself with two examples that are answered',
    (typed) => {
      const { alone } = openConversation();
      const { kind, suggestions } = alone(typed);
      expect(kind).toBe('help');
      expect(suggestions).toHaveLength(2);
      for (const example of suggestions) expect(alone(example).kind).toBe('answer');
    },
  );
});
