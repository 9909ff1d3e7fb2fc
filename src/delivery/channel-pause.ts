/** The kill switch of a channel, as it is kept in the store's state. */
import type { Json } from '../store/json.ts';

/** A paused channel still takes messages; each is answered with the reason and nothing else. */
export interface ChannelPause {
  /** Vietnamese, shown to people. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** Names the pauses of all channels in the store's state, for `StateStore.list`. */
export const PAUSE_PREFIX = 'pause:';

/** Names the pause of a channel in the store's state. */
export const pauseName = (channel: string): string => `${PAUSE_PREFIX}${channel}`;

/** Reads what the state keeps; undefined for anything that is no pause. */
export function toChannelPause(value: Json | undefined): ChannelPause | undefined {
  if (typeof value !== 'object' || value === null || !('reason' in value && 'since' in value))
    return undefined;
  const { reason, since } = value;
  return typeof reason === 'string' && typeof since === 'string' ? { reason, since } : undefined;
}
