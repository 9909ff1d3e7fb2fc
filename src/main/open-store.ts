import type { Config } from '../config.ts';
import { systemClock } from '../delivery/clock.ts';
import type { Logger } from '../log.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';

export function openStore(_config: Config, _logger: Logger): Promise<Store> {
  return Promise.resolve(createMemoryStore({ now: () => systemClock.now(), wallNow: () => Date.now() }));
}
