/** The kill switch of a channel. It is kept in the store's state, so it holds for all processes and over restarts. */
import type { Json } from '../store/json.ts';
import type { StateStore } from '../store/store.ts';
import type { Clock } from './clock.ts';

/** A paused channel still takes messages; each is answered with the reason and nothing else. */
export interface ChannelPause {
  /** Vietnamese, shown to people. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

export interface ChannelPauses {
  /**
   * Why the channel is paused; undefined when it is not. Known for two seconds after it was read; while the store
   * cannot be read, what was known last. Never rejects.
   */
  reasonFor(channel: string): Promise<string | undefined>;
  /** By channel. Rejects with `StoreUnavailable`, as do the two that write. */
  list(): Promise<ReadonlyMap<string, ChannelPause>>;
  pause(channel: string, pause: ChannelPause): Promise<void>;
  resume(channel: string): Promise<void>;
}

const PREFIX = 'pause:';
const KNOWN_FOR_MS = 2_000;

function toPause(value: Json | undefined): ChannelPause | undefined {
  if (typeof value !== 'object' || value === null || !('reason' in value && 'since' in value))
    return undefined;
  const { reason, since } = value;
  return typeof reason === 'string' && typeof since === 'string' ? { reason, since } : undefined;
}

/** The pauses kept in `state` under `pause:<channel>`. */
export function createChannelPauses(state: StateStore, clock: Pick<Clock, 'now'>): ChannelPauses {
  let known:
    | { readonly pauses: Promise<ReadonlyMap<string, ChannelPause>>; readonly until: number }
    | undefined;
  let last: ReadonlyMap<string, ChannelPause> = new Map();

  const list: ChannelPauses['list'] = async () => {
    const kept = await state.list(PREFIX);
    const pauses = [...kept].flatMap(([name, value]) => {
      const pause = toPause(value);
      return pause ? [[name.slice(PREFIX.length), pause] as const] : [];
    });
    return new Map(pauses);
  };
  /** One reading serves all who ask meanwhile. */
  const recent = (): Promise<ReadonlyMap<string, ChannelPause>> => {
    if (known && clock.now() < known.until) return known.pauses;
    const pauses = list().then(
      (read) => {
        last = read;
        return read;
      },
      () => last,
    );
    known = { pauses, until: clock.now() + KNOWN_FOR_MS };
    return pauses;
  };
  const change = async (channel: string, pause: ChannelPause | undefined): Promise<void> => {
    await state.update(`${PREFIX}${channel}`, () => pause && { ...pause });
    known = undefined;
  };
  return {
    reasonFor: async (channel) => (await recent()).get(channel)?.reason,
    list,
    pause: change,
    resume: (channel) => change(channel, undefined),
  };
}
