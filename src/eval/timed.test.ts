import { expect, it } from 'vitest';
import type { Reply } from '../answer/reply.ts';
import { timed } from './timed.ts';

it('timed notes how long each reply took, and changes nothing else', () => {
  const reply: Reply = {
    kind: 'abstain',
    blocks: [],
    citations: [],
    suggestions: [],
    confidence: 1,
    evidence: [],
  };
  const elapsed: number[] = [];
  const clock = [1, 3.5, 10, 10];
  const responder = timed({ respond: () => reply }, () => clock.shift() ?? 0, elapsed);
  expect(responder.respond({ text: 'a' })).toBe(reply);
  responder.respond({ text: 'b' });
  expect(elapsed).toEqual([2.5, 0]);
});
