import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../tests/fakes/zalo-oa/token-store.ts';
import { openTokenWorld } from '../../../tests/fakes/zalo-oa/token-world.ts';
import type { Exchange } from './exchange-token.ts';

describe('two who want a token at once', () => {
  it('cause one exchange, in whatever order things happen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, isOneProcess) => {
        const turn: Turn = async (step) => {
          await scheduler.schedule(Promise.resolve(), step);
        };
        const { desk, exchange, open } = openTokenWorld(turn);
        const setting = desk.authorise();
        const slowly = async (refreshToken: string): Promise<Exchange> => {
          await turn('request');
          const result = await exchange(refreshToken);
          await turn('answer');
          return result;
        };
        const first = open(setting, slowly).keeper;
        const second = isOneProcess ? first : open(setting, slowly).keeper;
        const both = Promise.all([first.token(), second.token(), second.token()]);
        await scheduler.waitFor(both);
        expect(desk.tries).toEqual([setting]);
        for (const found of await both) {
          if (found.kind === 'token') expect(desk.isAccepted(found.token)).toBe(true);
          else expect(found.reason).toBe('busy');
        }
        const later = Promise.all([first.token(), second.token()]);
        await scheduler.waitFor(later);
        expect((await later).map(({ kind }) => kind)).toEqual(['token', 'token']);
        expect(desk.tries).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
