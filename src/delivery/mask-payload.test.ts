import { expect, it } from 'vitest';
import { maskPayload } from './mask-payload.ts';

const mask = (text: string): string => text.replaceAll('0905123456', '***');

it('masks what a person wrote, at any place, and no id', () => {
  const payload = {
    kind: 'question',
    to: { chatId: '0905123456', replyTo: 905_123_456 },
    text: 'gọi 0905123456',
    quoted: { question: '0905123456?', buttons: [{ caption: '0905123456', data: '0905123456' }, null, true] },
  };
  expect(maskPayload(payload, mask)).toEqual({
    kind: 'question',
    to: { chatId: '0905123456', replyTo: 905_123_456 },
    text: 'gọi ***',
    quoted: { question: '***?', buttons: [{ caption: '***', data: '0905123456' }, null, true] },
  });
});

it('leaves what is no object as it is', () => {
  for (const payload of ['0905123456', 7, null, undefined, true])
    expect(maskPayload(payload, mask)).toBe(payload);
});
