import { describe, expect, it } from 'vitest';
import { captureLog } from '../../../tests/fakes/telegram/captured-log.ts';
import { createManualClock } from '../../../tests/fakes/telegram/manual-clock.ts';
import type { Leadership } from '../../store/store.ts';
import { whileLeading } from './while-leading.ts';

const { logger } = captureLog();

/** Leads one after another; `undefined` while another process leads, an error while the store is away. */
function setUp(...answers: readonly (Leadership | undefined | Error)[]) {
  const clock = createManualClock();
  const ending = new AbortController();
  const left = [...answers];
  let standbys = 0;
  const lead = () => {
    const next = left.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const onStandby = () => {
    standbys += 1;
  };
  const options = {
    channel: 'telegram',
    lead,
    onStandby,
    clock,
    random: () => 0.5,
    logger,
    signal: ending.signal,
  };
  return { options, clock, ending, standbys: () => standbys };
}

function leadership() {
  const losing = new AbortController();
  const given = { back: 0 };
  const lead: Leadership = {
    lost: losing.signal,
    giveBack() {
      given.back += 1;
      return Promise.resolve();
    },
  };
  return { lead, lose: () => losing.abort(), given };
}

describe('work of one process at a time', () => {
  it('is done at once by who leads, and the lead given back after it', async () => {
    const { lead, given } = leadership();
    const { options } = setUp(lead);
    expect(await whileLeading(options, () => Promise.resolve('unauthorized'))).toBe('unauthorized');
    expect(given.back).toBe(1);
  });

  it('waits while another leads or the store is away, asking every few seconds', async () => {
    const { lead } = leadership();
    const { options, clock, standbys } = setUp(undefined, new Error('away'), lead);
    const ended = whileLeading(options, () => Promise.resolve('done'));
    for (let n = 0; n < 2; n += 1) (await clock.timer((ms) => ms === 4_000)).fire();
    expect(await ended).toBe('done');
    expect(standbys()).toBe(2);
  });

  it('stops when the lead is lost, and goes on with the next', async () => {
    const [first, second] = [leadership(), leadership()];
    const { options, clock } = setUp(first.lead, undefined, second.lead);
    const worked: string[] = [];
    const ended = whileLeading(options, (lost) => {
      worked.push(lost === first.lead.lost ? 'first' : 'second');
      if (worked.length === 1) first.lose();
      return Promise.resolve('done');
    });
    for (let n = 0; n < 2; n += 1) (await clock.timer((ms) => ms === 4_000)).fire();
    expect(await ended).toBe('done');
    expect(worked).toEqual(['first', 'second']);
    expect([first.given.back, second.given.back]).toEqual([1, 1]);
  });

  it('is not begun when it is to stop, also while it waits', async () => {
    const { options, clock, ending } = setUp(undefined, leadership().lead);
    const ended = whileLeading(options, () => Promise.reject(new Error('begun')));
    await clock.timer((ms) => ms === 4_000);
    ending.abort();
    expect(await ended).toBe('stopped');
  });

  it('that breaks gives its lead back', async () => {
    const { lead, given } = leadership();
    const { options } = setUp(lead);
    await expect(whileLeading(options, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(given.back).toBe(1);
  });
});
