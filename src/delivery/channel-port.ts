/**
 * What delivery asks of a channel, and a channel of delivery. Payloads and messages are plain data
 * (JSON): the store keeps them between a claim and a send, and another process may go on with them.
 */

/** Something that a person did in a channel and that wants a reply. */
export interface Incoming<Payload> {
  /** Names this event in its channel, the same when the platform delivers it again. */
  readonly key: string;
  /** Events with the same value are handled one after another. Begins with the channel's name and a colon. */
  readonly chat: string;
  readonly payload: Payload;
  /** Whose limits it counts for, where several people write in one chat; the chat without it. Never kept. */
  readonly person?: string;
  /** No question that counts among those a person may ask in a minute: a tap, news of a chat, a query typed letter by letter. */
  readonly isUncounted?: boolean;
  /** What is kept is to be deleted, though nobody wrote so: the person left. */
  readonly asksToForget?: boolean;
}

/** One message to send. */
export interface Outgoing<Message> {
  readonly message: Message;
  /** Tried once; a failure is passed over. For courtesies such as stopping a button's spinner. */
  readonly optional?: boolean;
}

/** What an event changes besides the reply; done once, when the reply is out. */
export type Effect =
  /** Everything kept on this chat is deleted. */
  | { readonly kind: 'forget-chat' }
  /** A person's word on the answer before; nothing of the person is kept with it. */
  | { readonly kind: 'feedback'; readonly helpful: boolean };

/** What is to be sent for an event, in order. */
export interface Response<Message> {
  readonly messages: readonly Outgoing<Message>[];
  readonly effects?: readonly Effect[];
}

/** How one attempt to send ended. Reasons are constant words: they are logged and counted. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /**
   * Worth another try, not before `afterMs` milliseconds when the platform said so. `isUnclear`: it may have
   * arrived (a timeout, a connection that broke after the request went out), so a second try may double it.
   */
  | {
      readonly kind: 'retry';
      readonly reason: string;
      readonly afterMs?: number;
      readonly isUnclear?: boolean;
    }
  /** Will not work however often it is tried. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Nothing can be sent on this channel until somebody mends it (token refused, account disabled): kept and tried later. */
  | { readonly kind: 'halted'; readonly reason: string };

/** A bucket of sends that a message draws from. */
export interface SendScope {
  /** Messages with the same name share the bucket. Unique within the channel. */
  readonly name: string;
  /** Sends a second in the long run. */
  readonly perSecond: number;
  /** Sends at once after a pause. */
  readonly burst: number;
}

export interface ChannelPort<Payload, Message> {
  /** Stable: part of the key under which events are claimed. */
  readonly name: string;
  /**
   * Works out the reply. Touches nothing outside but the conversation's memory, which is rebuilt by answering a
   * chat's last events again; may throw, then the person is told.
   */
  answer(payload: Payload): Response<Message>;
  /** A plain text of the bot to whoever caused this event, with the channel's courtesies. */
  say(payload: Payload, text: string): readonly Outgoing<Message>[];
  /** Drops what the port itself remembers of a chat; nothing without it. */
  forget?(chat: string): void;
  /** The buckets that a message draws from; none without it. */
  scopes?(message: Message): readonly SendScope[];
  /** One attempt. Settles soon after `signal` aborts. A rejected format is tried once more as plain text in here. */
  send(message: Message, signal: AbortSignal): Promise<SendOutcome>;
}

/**
 * `accepted`: it will be answered. `duplicate`: it was accepted before. `crowded`: its chat has too much
 * waiting or sends too fast; it is dropped and the person told. `full`: not taken, offer it again later.
 * `closed`: shutting down, not taken. `unavailable`: the store cannot be written now, not taken. A channel may
 * acknowledge to its platform only the first three (`isTaken`).
 */
export type Acceptance = 'accepted' | 'duplicate' | 'crowded' | 'full' | 'closed' | 'unavailable';

/** Whether the platform may be told that it has arrived. */
export const isTaken = (acceptance: Acceptance): boolean =>
  acceptance === 'accepted' || acceptance === 'duplicate' || acceptance === 'crowded';

/** A channel's way in. */
export interface Inbox<Payload> {
  /** Resolves once the event is durably claimed and safe to acknowledge; does not wait for the answer. Never rejects. */
  accept(incoming: Incoming<Payload>): Promise<Acceptance>;
}
