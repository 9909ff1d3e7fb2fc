import { describe, expect, it } from 'vitest';
import { failureText } from './texts.ts';

describe('failureText', () => {
  it('gives a time at which the question will be taken, never one too early', () => {
    const retryAt = new Date(2026, 10, 22, 14, 4, 30).getTime();
    expect(failureText({ reason: 'rate-limited', retryAt })).toContain('từ 14:05.');
    expect(
      failureText({ reason: 'rate-limited', retryAt: new Date(2026, 10, 22, 9, 0, 0).getTime() }),
    ).toContain('từ 09:00.');
  });
});
