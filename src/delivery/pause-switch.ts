/** The kill switch of each channel. Kept in the store, so it holds for all processes and over restarts. */
import { type ChannelPause, PAUSE_PREFIX, pauseName, toChannelPause } from '../delivery/channel-pause.ts';
import type { Clock } from '../delivery/clock.ts';
import type { StateStore } from '../store/store.ts';

export interface PauseSwitch {
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

const KNOWN_FOR_MS = 2_000;

/** The pauses kept in `state` under `pause:<channel>`. */
export function createPauseSwitch(state: StateStore, clock: Pick<Clock, 'now'>): PauseSwitch {
  let known:
    | { readonly pauses: Promise<ReadonlyMap<string, ChannelPause>>; readonly until: number }
    | undefined;
  let last: ReadonlyMap<string, ChannelPause> = new Map();

  const list: PauseSwitch['list'] = async () => {
    const kept = await state.list(PAUSE_PREFIX);
    const pauses = [...kept].flatMap(([name, value]) => {
      const pause = toChannelPause(value);
      return pause ? [[name.slice(PAUSE_PREFIX.length), pause] as const] : [];
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
    await state.update(pauseName(channel), () => pause && { ...pause });
    known = undefined;
  };
  return {
    reasonFor: async (channel) => (await recent()).get(channel)?.reason,
    list,
    pause: change,
    resume: (channel) => change(channel, undefined),
  };
}
