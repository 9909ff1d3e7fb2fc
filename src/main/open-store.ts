import type { Config } from '../config.ts';
import { systemClock } from '../delivery/clock.ts';
import type { Logger } from '../log.ts';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';

/** Whether something is kept at all: the web chat alone answers at once. */
function keepsSomething({ telegram, zaloBot, zaloOa, operator }: Config): boolean {
  const channels = [telegram.token, zaloBot.token, zaloOa];
  return channels.some((one) => one !== undefined) || operator.port !== undefined;
}

/**
 * The store that the configuration asks for: PostgreSQL, or the data folder of this machine. A bot without any
 * channel that keeps something needs neither, and several may run beside each other. Rejects with `StartError`.
 */
export async function openStore(config: Config, logger: Logger): Promise<Store> {
  const { dataDir, databaseUrl } = config.store;
  const named = logger.child({ part: 'store' });
  if (databaseUrl) {
    // Loaded only where it is used.
    const { openPostgresStore } = await import('../store/postgres/open-postgres-store.ts');
    return openPostgresStore({ url: databaseUrl, logger: named });
  }
  const wallClock = { now: () => Date.now() };
  if (!keepsSomething(config)) {
    return createMemoryStore({ now: () => systemClock.now(), wallNow: () => wallClock.now() });
  }
  return openEmbeddedStore({ folder: dataDir, clock: systemClock, wallClock, logger: named });
}
