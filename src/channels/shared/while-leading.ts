import type { Random } from '../../delivery/backoff.ts';
import { type Clock, pause } from '../../delivery/clock.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import type { Logger } from '../../log.ts';
import type { Leadership } from '../../store/store.ts';

export interface LeadingOptions {
  /** For the log. */
  readonly channel: string;
  /** Undefined while another process leads. */
  readonly lead: () => Promise<Leadership | undefined>;
  /** Hears that another process leads, each time that it was asked. */
  readonly onStandby: () => void;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Short enough that nobody misses a leader that died, long enough to ask a store of many processes. */
const ASK_EVERY_MS = 4_000;

/**
 * Does `work` while this process leads, and waits while another does. `work` is told by its signal that the lead is lost;
 * then it is done again with the next lead. Resolves to what `work` came to, or `stopped` when `signal` aborts.
 */
export async function whileLeading<T>(
  { channel, lead, onStandby, clock, random, logger, signal }: LeadingOptions,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T | 'stopped'> {
  let isStandby = false;
  while (!signal.aborted) {
    const leadership = await lead().catch((error: unknown) => {
      logger.warn({ channel, error: outlineError(error) }, 'lead not asked for');
      return undefined;
    });
    if (leadership) {
      isStandby = false;
      const { lost } = leadership;
      try {
        const end = await work(lost);
        if (!lost.aborted) return end;
        logger.warn({ channel }, 'lead lost');
      } finally {
        await leadership.giveBack().catch((error: unknown) => {
          logger.warn({ channel, error: outlineError(error) }, 'lead not given back');
        });
      }
    }
    if (!isStandby) logger.info({ channel }, 'waits for the lead');
    isStandby = true;
    onStandby();
    await pause(clock, ASK_EVERY_MS * (0.5 + random()), signal);
  }
  return 'stopped';
}
