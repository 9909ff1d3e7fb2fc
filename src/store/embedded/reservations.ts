import type { NewEvent } from '../store.ts';

/** Claims that are decided and not yet written: the next decision counts with them. */
export class Reservations {
  readonly #byKey = new Map<string, Promise<unknown>>();
  readonly #byChat = new Map<string, number>();
  readonly #byChannel = new Map<string, number>();
  readonly #notices = new Set<string>();

  /** Settles when an equal claim is written or has failed; undefined when there is none. */
  pending({ channel, key }: NewEvent): Promise<unknown> | undefined {
    return this.#byKey.get(nameOf(channel, key));
  }

  inChat(chat: string): number {
    return this.#byChat.get(chat) ?? 0;
  }

  inChannel(channel: string): number {
    return this.#byChannel.get(channel) ?? 0;
  }

  hasNotice(chat: string): boolean {
    return this.#notices.has(chat);
  }

  /** Until `written` settles. `kind`: what is added to the chat's line. */
  async hold<T>(event: NewEvent, kind: 'event' | 'notice' | 'none', written: Promise<T>): Promise<T> {
    const { channel, key, chat } = event;
    const isAdded = kind !== 'none';
    this.#byKey.set(nameOf(channel, key), written);
    if (isAdded) {
      change(this.#byChat, chat, 1);
      change(this.#byChannel, channel, 1);
    }
    if (kind === 'notice') this.#notices.add(chat);
    try {
      return await written;
    } finally {
      this.#byKey.delete(nameOf(channel, key));
      if (isAdded) {
        change(this.#byChat, chat, -1);
        change(this.#byChannel, channel, -1);
      }
      if (kind === 'notice') this.#notices.delete(chat);
    }
  }
}

const nameOf = (channel: string, key: string): string => `${channel}\u0000${key}`;

function change(counts: Map<string, number>, name: string, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}
