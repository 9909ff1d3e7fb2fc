import { describe, expect, it } from 'vitest';
import { memoryState } from '../../tests/support/memory-state.ts';
import { createPauseSwitch } from './pause-switch.ts';

const PAUSE = { reason: 'Đang cập nhật số liệu.', since: '2026-11-23T01:02:03.000Z' };

function open() {
  const state = memoryState();
  let now = 0;
  const pauses = createPauseSwitch(state, { now: () => now });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { state, pauses, pass };
}

describe('createPauseSwitch', () => {
  it('keeps the reason under pause:<channel> until it is taken back', async () => {
    const { state, pauses } = open();
    expect(await pauses.reasonFor('telegram')).toBeUndefined();
    await pauses.pause('telegram', PAUSE);
    expect(await state.get('pause:telegram')).toEqual(PAUSE);
    expect(await pauses.reasonFor('telegram')).toBe(PAUSE.reason);
    expect(await pauses.reasonFor('web')).toBeUndefined();
    expect(await pauses.list()).toEqual(new Map([['telegram', PAUSE]]));
    await pauses.resume('telegram');
    expect(await pauses.reasonFor('telegram')).toBeUndefined();
    expect(await state.get('pause:telegram')).toBeUndefined();
  });

  it('hears of the pause of another process within two seconds, and asks the store no more often', async () => {
    const { state, pauses, pass } = open();
    expect(await pauses.reasonFor('web')).toBeUndefined();
    await state.update('pause:web', () => PAUSE);
    pass(1_999);
    expect(await pauses.reasonFor('web')).toBeUndefined();
    pass(1);
    expect(await pauses.reasonFor('web')).toBe(PAUSE.reason);
    expect(state.readings()).toBe(2);
  });

  it('goes by what it knew last while the store cannot be read', async () => {
    const { state, pauses, pass } = open();
    state.fail(true);
    expect(await pauses.reasonFor('web')).toBeUndefined();
    state.fail(false);
    await pauses.pause('web', PAUSE);
    expect(await pauses.reasonFor('web')).toBe(PAUSE.reason);
    state.fail(true);
    pass(10_000);
    expect(await pauses.reasonFor('web')).toBe(PAUSE.reason);
    await expect(pauses.list()).rejects.toThrow('StoreUnavailable');
  });

  it.each([null, 1, 'x', [], {}, { reason: 1, since: '' }])('takes %j for no pause', async (value) => {
    const { state, pauses } = open();
    await state.update('pause:web', () => value);
    expect(await pauses.list()).toEqual(new Map());
  });
});
