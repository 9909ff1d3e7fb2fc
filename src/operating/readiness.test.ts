import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import type { Channel, ChannelStatus } from '../delivery/channel.ts';
import { channelChecks } from './channel-checks.ts';
import { type HealthCheck, readReadiness } from './readiness.ts';

const check = (name: string, passes: HealthCheck['passes'], isRequired = true): HealthCheck => ({
  name,
  isRequired,
  passes,
});

describe('readReadiness', () => {
  it('names what failed, and tells what must pass from what only degrades', async () => {
    const clock = createManualClock();
    const checks = [
      check('index', () => true),
      check('store', () => Promise.resolve(false)),
      check('broken', () => {
        throw new Error('x');
      }),
      check('rejected', () => Promise.reject(new Error('x'))),
      check('circuit:telegram', () => false, false),
    ];
    expect(await readReadiness(checks, clock)).toEqual({
      status: 'not-ready',
      failing: ['store', 'broken', 'rejected'],
      degraded: ['circuit:telegram'],
    });
    expect(await readReadiness(checks.slice(4), clock)).toMatchObject({ status: 'degraded', failing: [] });
    expect(await readReadiness(checks.slice(0, 1), clock)).toMatchObject({ status: 'ready', degraded: [] });
    expect(clock.pending).toEqual([]);
  });

  it('does not wait for a store that hangs', async () => {
    const clock = createManualClock();
    const read = readReadiness([check('store', () => new Promise(() => undefined))], clock);
    (await clock.timer((ms) => ms === 2_000)).fire();
    expect(await read).toMatchObject({ status: 'not-ready', failing: ['store'] });
  });
});

describe('channelChecks', () => {
  const read = (status: ChannelStatus, isOpen = false) => {
    const channel: Channel = {
      name: 'telegram',
      start: () => Promise.resolve({ ok: true, message: '' }),
      stopReceiving: () => Promise.resolve(),
      status: () => status,
    };
    return readReadiness(
      channelChecks(channel, () => isOpen),
      createManualClock(),
    );
  };

  it.each<[ChannelStatus, string, readonly string[]]>([
    [{ state: 'receiving', lastPollMsAgo: 10 }, 'ready', []],
    [{ state: 'receiving' }, 'ready', []],
    [{ state: 'idle' }, 'ready', []],
    // Another process polls in its place.
    [{ state: 'idle', lastPollMsAgo: 500_000 }, 'ready', []],
    [{ state: 'stopped', lastPollMsAgo: 500_000 }, 'ready', []],
    [{ state: 'retrying', lastPollMsAgo: 89_999 }, 'ready', []],
    [{ state: 'retrying', lastPollMsAgo: 90_000 }, 'not-ready', ['poll:telegram']],
    [{ state: 'receiving', lastPollMsAgo: 90_000 }, 'not-ready', ['poll:telegram']],
    [{ state: 'retrying' }, 'degraded', ['connect:telegram']],
    [{ state: 'refused', lastPollMsAgo: 500_000 }, 'degraded', ['refused:telegram']],
    [{ state: 'refused', notice: 'Mã sai.' }, 'degraded', ['refused:telegram']],
    [{ state: 'receiving', notice: 'Xin kiểm tra đồng hồ.' }, 'degraded', ['notice:telegram']],
  ])('%j is %s', async (status, expected, names) => {
    const readiness = await read(status);
    expect(readiness.status).toBe(expected);
    expect([...readiness.failing, ...readiness.degraded]).toEqual(names);
  });

  it('is degraded while the circuit is open', async () => {
    expect(await read({ state: 'receiving', lastPollMsAgo: 1 }, true)).toMatchObject({
      status: 'degraded',
      degraded: ['circuit:telegram'],
    });
  });
});
