import type { Channel, ChannelStatus } from '../delivery/channel.ts';
import type { HealthCheck } from './readiness.ts';

/** A poll waits for half a minute at the platform; three in a row that did not come back are no accident. */
const LONGEST_WITHOUT_POLL_MS = 90_000;

/**
 * Age of the last good poll of a channel that polls now. One that stands by while another process polls has none, nor
 * has one that was given up: that is told apart, and to send people elsewhere would not mend it.
 */
export function pollAgeMs({ state, lastPollMsAgo }: ChannelStatus): number | undefined {
  return state === 'receiving' || state === 'retrying' || state === 'connecting' ? lastPollMsAgo : undefined;
}

/** What a channel's own status says about it, and `isCircuitOpen` about its sends. No platform is called. */
export function channelChecks(
  channel: Channel,
  isCircuitOpen: (name: string) => boolean,
): readonly HealthCheck[] {
  const { name } = channel;
  return [
    {
      name: `poll:${name}`,
      isRequired: true,
      passes: () => (pollAgeMs(channel.status()) ?? 0) < LONGEST_WITHOUT_POLL_MS,
    },
    { name: `refused:${name}`, isRequired: false, passes: () => channel.status().state !== 'refused' },
    {
      name: `connect:${name}`,
      isRequired: false,
      passes: () => {
        const { state, lastPollMsAgo } = channel.status();
        return lastPollMsAgo !== undefined || !(state === 'connecting' || state === 'retrying');
      },
    },
    {
      // The notice of a channel in another state belongs to that state, which has a check of its own.
      name: `notice:${name}`,
      isRequired: false,
      passes: () => {
        const { state, notice } = channel.status();
        return state !== 'receiving' || notice === undefined;
      },
    },
    { name: `circuit:${name}`, isRequired: false, passes: () => !isCircuitOpen(name) },
  ];
}
