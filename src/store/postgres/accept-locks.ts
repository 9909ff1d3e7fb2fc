/** What an accept locks before it looks. */
import { lockNumber } from './lock-number.ts';

/** How near to its limit a channel is counted exactly: more than can be on its way to the database at once. */
const NEAR = 200;

/**
 * The chat, always: its events are numbered in the order in which they are accepted. Near its limit the channel too:
 * then no two accepts count at the same time. Far from it they may, and need not wait for each other.
 */
export class AcceptLocks {
  readonly #loads = new Map<string, number>();

  locksFor(channel: string, chat: string, limit: number): readonly string[] {
    const room = limit - (this.#loads.get(channel) ?? 0);
    const chatLock = lockNumber('chat', chat);
    return room > NEAR ? [chatLock] : [lockNumber('channel', channel), chatLock];
  }

  /** `load`: unfinished events of the channel, as the last accept found them. */
  learn(channel: string, load: number): void {
    this.#loads.set(channel, load);
  }
}
