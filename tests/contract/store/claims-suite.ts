import { describe, expect, it } from 'vitest';
import { accept, LIMITS, payloads, type StoreTest, settle, takeAll, takeOne } from './store-harness.ts';

export function describeClaims({ store }: StoreTest): void {
  describe('accept', () => {
    it('claims a key once, also when it comes many times at once', async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => accept(store(), 'k')));
      expect(results.filter((result) => result === 'accepted')).toHaveLength(1);
      expect(results.filter((result) => result === 'duplicate')).toHaveLength(19);
      expect(payloads(await takeAll(store()))).toEqual(['k']);
    });

    it('knows a key after its event has ended', async () => {
      await settle(store(), 'k');
      await settle(store(), 'l', { dead: 'refused' });
      expect([await accept(store(), 'k'), await accept(store(), 'l')]).toEqual(['duplicate', 'duplicate']);
    });

    it('keeps the keys of channels apart', async () => {
      const { events } = store();
      const event = { key: 'k', payload: null };
      expect(await events.accept({ ...event, channel: 'a', chat: 'a:1' }, LIMITS)).toBe('accepted');
      expect(await events.accept({ ...event, channel: 'b', chat: 'b:1' }, LIMITS)).toBe('accepted');
    });

    it('keeps a payload as it came', async () => {
      const payload = {
        text: 'Tiếng Việt 🇻🇳 \u2028 "\\\n',
        big: '9007199254740993',
        list: [1, null, { a: true }],
      };
      await store().events.accept({ channel: 'a', key: 'k', chat: 'a:1', payload }, LIMITS);
      expect((await takeOne(store())).payload).toEqual(payload);
    });
  });

  describe('a crowded chat', () => {
    const limits = { ...LIMITS, waitingPerChat: 2 };

    it('drops what is over its limit and keeps one notice in its line', async () => {
      const results: string[] = [];
      for (const key of ['1', '2', '3', '4', '5']) results.push(await accept(store(), key, 'a:1', limits));
      expect(results).toEqual(['accepted', 'accepted', 'accepted', 'crowded', 'crowded']);
      const line: unknown[] = [];
      for (let [work] = await takeAll(store()); work !== undefined; [work] = await takeAll(store())) {
        line.push([work.payload, work.isNotice]);
        await store().events.finish(work, 'done');
      }
      expect(line).toEqual([
        ['1', false],
        ['2', false],
        ['3', false],
        ['4', true],
      ]);
    });

    it('counts the same when many come at once', async () => {
      const keys = Array.from({ length: 12 }, (_, index) => String(index));
      const results = await Promise.all(keys.map((key) => accept(store(), key, 'a:1', limits)));
      expect(results.filter((result) => result === 'accepted')).toHaveLength(3);
      expect(results.filter((result) => result === 'crowded')).toHaveLength(9);
      expect((await store().events.figures())[0]?.unfinished).toBe(4);
    });

    it('has claimed what it dropped', async () => {
      for (const key of ['1', '2', '3', '4', '5']) await accept(store(), key, 'a:1', limits);
      expect([await accept(store(), '4'), await accept(store(), '5')]).toEqual(['duplicate', 'duplicate']);
    });

    it('leaves other chats alone', async () => {
      for (const key of ['1', '2', '3', '4']) await accept(store(), key, 'a:1', limits);
      expect(await accept(store(), '5', 'a:2', limits)).toBe('accepted');
    });

    it('is told again when the notice before is out', async () => {
      const { events } = store();
      const tooFast = { channel: 'a', chat: 'a:1', isTooFast: true };
      for (const key of ['1', '2']) {
        expect(await events.accept({ ...tooFast, key, payload: key }, LIMITS)).toBe('crowded');
        const notice = await takeOne(store());
        expect(notice).toMatchObject({ isNotice: true, payload: key });
        await events.finish(notice, 'done');
      }
    });

    it('treats what comes too fast the same, whatever waits', async () => {
      const { events } = store();
      const tooFast = { channel: 'a', chat: 'a:1', isTooFast: true };
      expect(await accept(store(), '1')).toBe('accepted');
      expect(await events.accept({ ...tooFast, key: '2', payload: '2' }, LIMITS)).toBe('crowded');
      expect(await events.accept({ ...tooFast, key: '3', payload: '3' }, LIMITS)).toBe('crowded');
      expect(await events.accept({ ...tooFast, key: '2', payload: '2' }, LIMITS)).toBe('duplicate');
      expect((await events.figures())[0]?.unfinished).toBe(2);
    });
  });

  describe('a full channel', () => {
    const limits = { waitingPerChat: 1, unfinishedPerChannel: 2 };

    it('claims nothing, and takes the same event later', async () => {
      await accept(store(), '1', 'a:1', limits);
      await accept(store(), '2', 'a:2', limits);
      expect(await accept(store(), '3', 'a:3', limits)).toBe('full');
      expect(await accept(store(), '1', 'a:1', limits)).toBe('duplicate');
      const [work] = await takeAll(store());
      if (work !== undefined) await store().events.finish(work, 'done');
      expect(await accept(store(), '3', 'a:3', limits)).toBe('accepted');
    });

    it('leaves other channels alone', async () => {
      for (const key of ['1', '2']) await accept(store(), key, `a:${key}`, limits);
      const other = { channel: 'b', key: '1', chat: 'b:1', payload: null };
      expect(await store().events.accept(other, limits)).toBe('accepted');
    });

    it('counts the same when many come at once', async () => {
      const keys = Array.from({ length: 10 }, (_, index) => String(index));
      const results = await Promise.all(keys.map((key) => accept(store(), key, `a:${key}`, limits)));
      expect(results.filter((result) => result === 'accepted')).toHaveLength(2);
    });
  });
}
