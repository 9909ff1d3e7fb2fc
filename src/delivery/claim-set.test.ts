import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import { createClaimSet } from './claim-set.ts';

describe('createClaimSet', () => {
  it('gives each key of each channel to the first who asks', () => {
    const claims = createClaimSet({ capacity: 10, ttlMs: 1_000, clock: createManualClock() });
    expect(claims.claim('telegram', '1')).toBe(true);
    expect(claims.claim('telegram', '1')).toBe(false);
    expect(claims.claim('zalo', '1')).toBe(true);
    expect(claims.claim('telegram', '0')).toBe(true);
  });

  it('forgets after its time, counted from the first claim', () => {
    const clock = createManualClock();
    const claims = createClaimSet({ capacity: 10, ttlMs: 1_000, clock });
    claims.claim('telegram', '1');
    clock.advance(999);
    expect(claims.claim('telegram', '1')).toBe(false);
    clock.advance(1);
    expect(claims.claim('telegram', '1')).toBe(true);
    expect(claims.size()).toBe(1);
  });

  it('never holds more than its capacity, and forgets the oldest first', () => {
    const claims = createClaimSet({ capacity: 3, ttlMs: 1_000, clock: createManualClock() });
    for (const key of ['1', '2', '3', '4']) claims.claim('telegram', key);
    expect(claims.size()).toBe(3);
    expect(claims.claim('telegram', '4')).toBe(false);
    expect(claims.claim('telegram', '1')).toBe(true);
  });
});
