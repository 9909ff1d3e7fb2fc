import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPersonLimits, type PersonLimitsOptions } from './person-limits.ts';

function setUp(options: Omit<PersonLimitsOptions, 'clock'> = {}) {
  const time = { now: 0 };
  return { time, limits: createPersonLimits({ clock: { now: () => time.now }, ...options }) };
}

describe('the limits of one person', () => {
  it('let five questions through at once, then one every four seconds', () => {
    const { time, limits } = setUp();
    const first = [1, 2, 3, 4, 5, 6].map((n) => limits.take('a', `câu ${n}`));
    expect(first).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'too-fast']);
    time.now = 3_999;
    expect(limits.take('a', 'câu 7')).toBe('too-fast');
    time.now = 4_000;
    expect(limits.take('a', 'câu 7')).toBe('ok');
    expect(limits.take('a', 'câu 8')).toBe('too-fast');
  });

  it('are full again after a pause, and no fuller', () => {
    const { time, limits } = setUp();
    for (let n = 0; n < 6; n += 1) limits.take('a');
    time.now = 3_600_000;
    const after = [1, 2, 3, 4, 5, 6].map(() => limits.take('a'));
    expect(after.filter((verdict) => verdict === 'ok')).toHaveLength(5);
  });

  it('are no one else’s', () => {
    const { limits } = setUp({ burst: 1 });
    expect(limits.take('a')).toBe('ok');
    expect(limits.take('a')).toBe('too-fast');
    expect(limits.take('b')).toBe('ok');
  });

  it('allow no more at once than a minute does', () => {
    const { limits } = setUp({ perMinute: 1, burst: 5 });
    expect([limits.take('a'), limits.take('a')]).toEqual(['ok', 'too-fast']);
  });

  it('never let more through than the burst and the rate, whenever it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 }), (gaps) => {
        const { time, limits } = setUp();
        const taken: number[] = [];
        for (const gap of gaps) {
          time.now += gap;
          if (limits.take('a') === 'ok') taken.push(time.now);
        }
        for (const [index, start] of taken.entries()) {
          const within = taken.slice(index).filter((at) => at - start < 60_000).length;
          expect(within).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});

describe('the same text again', () => {
  it('is one question within three seconds, and costs nothing', () => {
    const { time, limits } = setUp({ burst: 2 });
    expect(limits.take('a', 'PAR INDEX?')).toBe('ok');
    time.now = 2_999;
    expect(limits.take('a', ' PAR INDEX?\n')).toBe('repeated');
    expect(limits.take('a', 'SIPAS?')).toBe('ok');
  });

  it('is a question of its own later, after another one, from another person, and without a text', () => {
    const { time, limits } = setUp();
    limits.take('a', 'PAR INDEX?');
    expect(limits.take('b', 'PAR INDEX?')).toBe('ok');
    time.now = 3_000;
    expect(limits.take('a', 'PAR INDEX?')).toBe('ok');
    expect(limits.take('a', 'SIPAS?')).toBe('ok');
    expect(limits.take('a', 'PAR INDEX?')).toBe('ok');
    expect(limits.take('b')).toBe('ok');
    expect(limits.take('b')).toBe('ok');
  });

  it('tells long texts apart from their own beginnings', () => {
    const { limits } = setUp();
    const long = 'a'.repeat(4_096);
    expect(limits.take('a', long)).toBe('ok');
    expect(limits.take('a', `${long}b`)).toBe('ok');
  });

  it('is no repetition when it was not taken before', () => {
    const { time, limits } = setUp({ burst: 1 });
    limits.take('a', 'một');
    expect(limits.take('a', 'hai')).toBe('too-fast');
    time.now = 4_000;
    expect(limits.take('a', 'hai')).toBe('ok');
  });
});

describe('giving back', () => {
  it('lets what the platform brings again through', () => {
    const { limits } = setUp({ burst: 1 });
    expect(limits.take('a', 'một')).toBe('ok');
    limits.giveBack('a');
    expect(limits.take('a', 'một')).toBe('ok');
  });

  it('never gives more than there was, nor to whom nothing was taken', () => {
    const { limits } = setUp({ burst: 2 });
    limits.take('a');
    for (let n = 0; n < 5; n += 1) limits.giveBack('a');
    limits.giveBack('b');
    expect([limits.take('a'), limits.take('a'), limits.take('a')]).toEqual(['ok', 'ok', 'too-fast']);
    expect(limits.size()).toBe(1);
  });
});

describe('what is free', () => {
  it('costs no turn, is never too fast, and leaves one turn a minute', () => {
    const { time, limits } = setUp({ burst: 1 });
    expect(limits.take('a', 'một')).toBe('ok');
    expect(limits.take('a', 'xóa', 'free')).toBe('ok');
    expect([limits.take('a', 'có'), limits.take('a', 'hai')]).toEqual(['ok', 'too-fast']);
    time.now = 3_500;
    expect(limits.take('a', 'xóa', 'free')).toBe('ok');
    expect(limits.take('a', 'hai')).toBe('too-fast');
    limits.giveBack('a', 'free');
    expect(limits.take('a', 'hai')).toBe('too-fast');
  });

  it('is taken twice in a moment, in whatever words, and then again when something else was said', () => {
    const { time, limits } = setUp();
    const free = (text: string) => limits.take('a', text, 'free');
    expect(['xóa', 'có', 'xóa', 'có'].map(free)).toEqual(['ok', 'ok', 'repeated', 'repeated']);
    expect(limits.take('a', 'một')).toBe('ok');
    expect(['xóa', 'có', 'xóa'].map(free)).toEqual(['ok', 'ok', 'repeated']);
    limits.giveBack('a', 'free');
    expect(['xóa', 'có'].map(free)).toEqual(['ok', 'repeated']);
    time.now = 3_000;
    expect(['xóa', 'có', 'xóa'].map(free)).toEqual(['ok', 'ok', 'repeated']);
  });

  it('is bounded for a person who asks for it without end', () => {
    const { time, limits } = setUp();
    let taken = 0;
    for (time.now = 0; time.now < 60_000; time.now += 100)
      if (limits.take('a', `xóa ${time.now}`, 'free') === 'ok') taken += 1;
    expect(taken).toBeLessThanOrEqual(40);
  });
});

describe('its memory', () => {
  it('holds no more people than it is told', () => {
    const { limits } = setUp({ most: 100 });
    for (let n = 0; n < 10_000; n += 1) limits.take(`telegram:${n}`, `câu ${n}`);
    expect(limits.size()).toBe(100);
  });

  it('lets go of people who have been quiet', () => {
    const { time, limits } = setUp();
    for (let n = 0; n < 50; n += 1) limits.take(`telegram:${n}`);
    time.now = 20_000;
    limits.take('telegram:51');
    expect(limits.size()).toBe(1);
  });
});
