import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import type { SendOutcome } from './channel-port.ts';
import { sendWithRetries } from './send-with-retries.ts';

const backoff = { baseMs: 500, capMs: 60_000 };
const retry = (afterMs?: number): SendOutcome => ({
  kind: 'retry',
  reason: 'server',
  ...(afterMs === undefined ? {} : { afterMs }),
});

/** Runs with these outcomes, fires every wait, and tells the waits in milliseconds. */
async function run(outcomes: readonly SendOutcome[], { deadline = 3_600_000, random = () => 0.5 } = {}) {
  const clock = createManualClock();
  const waits: number[] = [];
  let attempt = 0;
  const result = sendWithRetries(() => Promise.resolve(outcomes[attempt++] ?? retry()), {
    deadline,
    backoff,
    clock: {
      now: clock.now,
      after(ms, callback) {
        waits.push(ms);
        const cancel = clock.after(ms, callback);
        queueMicrotask(() => clock.pending[0]?.fire());
        return cancel;
      },
    },
    random,
    signal: new AbortController().signal,
  });
  return { result: await result, waits };
}

describe('sendWithRetries', () => {
  it('waits a random part of a bound that doubles', async () => {
    const { result, waits } = await run([retry(), retry(), retry(), { kind: 'sent' }]);
    expect(result).toEqual({ kind: 'sent', attempts: 4 });
    expect(waits).toEqual([250, 500, 1_000]);
  });

  it('waits no longer than the cap', async () => {
    const { waits } = await run(Array.from({ length: 12 }, () => retry()).concat({ kind: 'sent' }));
    expect(Math.max(...waits)).toBe(30_000);
  });

  it('obeys the time that the server asks for, and adds to it', async () => {
    const { waits } = await run([retry(7_000), { kind: 'sent' }]);
    expect(waits).toEqual([7_250]);
  });

  it('does not try again what cannot work', async () => {
    const { result, waits } = await run([{ kind: 'failed', reason: 'forbidden' }]);
    expect(result).toEqual({ kind: 'failed', attempts: 1, reason: 'forbidden' });
    expect(waits).toEqual([]);
  });

  it('stops when the next attempt would come too late, without waiting for it', async () => {
    const { result, waits } = await run([retry(), retry(30_000)], { deadline: 10_000 });
    expect(result).toEqual({ kind: 'expired', attempts: 2, reason: 'server' });
    expect(waits).toEqual([250]);
  });

  it('attempts nothing after the deadline, and outlives an hour of failures for nothing', async () => {
    expect((await run([], { deadline: -1 })).result).toEqual({
      kind: 'expired',
      attempts: 0,
      reason: 'late',
    });
    const { result } = await run([]);
    expect(result).toMatchObject({ kind: 'expired' });
    expect(result.attempts).toBeLessThan(200);
  });

  it('is called off while it waits', async () => {
    const stop = new AbortController();
    const clock = createManualClock();
    const result = sendWithRetries(() => Promise.resolve(retry()), {
      deadline: 3_600_000,
      backoff,
      clock,
      random: () => 0.5,
      signal: stop.signal,
    });
    await clock.timer((ms) => ms === 250);
    stop.abort();
    expect(await result).toEqual({ kind: 'abandoned', attempts: 1 });
    expect(clock.pending).toEqual([]);
  });
});
