import type { StateStore } from '../store/store.ts';
import { PAUSE_PREFIX, toChannelPause } from './channel-pause.ts';

/** The pauses of all channels, as they were last read. */
export class ChannelPauses {
  readonly #state: StateStore;
  #reasons: ReadonlyMap<string, string> = new Map();

  constructor(state: StateStore) {
    this.#state = state;
  }

  reasonOf(channel: string): string | undefined {
    return this.#reasons.get(channel);
  }

  /** Rejects with `StoreUnavailable`; then what was read before stays. */
  async refresh(): Promise<void> {
    const pauses = await this.#state.list(PAUSE_PREFIX);
    this.#reasons = new Map(
      [...pauses].flatMap(([name, value]) => {
        const pause = toChannelPause(value);
        return pause ? [[name.slice(PAUSE_PREFIX.length), pause.reason] as const] : [];
      }),
    );
  }
}
