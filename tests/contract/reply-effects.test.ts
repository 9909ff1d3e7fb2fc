import { expect, it } from 'vitest';
import { plainReply } from '../../src/conversation/commands/plain-reply.ts';
import { effectsOf } from '../../src/conversation/reply-effects.ts';
import type { Effect } from '../../src/delivery/channel-port.ts';

it('says what a reply asks for in the words of delivery', () => {
  const asked: readonly Effect[] = effectsOf({
    ...plainReply('help', []),
    effects: [{ kind: 'forget-person' }],
  });
  expect(asked).toEqual([{ kind: 'forget-chat' }]);
  expect(effectsOf(plainReply('help', []))).toEqual([]);
});
