import { type Clock, pause } from '../../delivery/clock.ts';
import type { Leadership } from '../../store/store.ts';
import type { PollingEnd, UpdatePoller } from './update-poller.ts';

export interface LeadershipOptions {
  /** Undefined while another process leads. */
  readonly lead: () => Promise<Leadership | undefined>;
  /** Hears that another process leads. */
  readonly onWait: () => void;
  readonly clock: Clock;
}

const LOOK_AGAIN_MS = 5_000;

/** Polls while this process leads all that share the store: two pollers end each other's polls. */
export async function pollAsLeader(
  poller: UpdatePoller,
  options: LeadershipOptions,
  stopping: AbortSignal,
): Promise<PollingEnd> {
  const leadership = await awaitLeadership(options, stopping);
  if (!leadership) return 'stopped';
  try {
    const end = await poller.run(AbortSignal.any([stopping, leadership.lost]));
    return end === 'stopped' && !stopping.aborted ? 'check' : end;
  } finally {
    await leadership.giveBack();
  }
}

/** Undefined when we are stopped before. */
async function awaitLeadership(
  { lead, onWait, clock }: LeadershipOptions,
  stopping: AbortSignal,
): Promise<Leadership | undefined> {
  while (!stopping.aborted) {
    const leadership = await lead();
    if (leadership) return leadership;
    onWait();
    await pause(clock, LOOK_AGAIN_MS, stopping);
  }
  return undefined;
}
