/**
 * What delivery asks of a channel, and a channel of delivery. Payloads and messages are plain data
 * (JSON), so that a durable inbox and outbox can keep them between a claim and a send.
 */

/** Something that a person did in a channel and that wants a reply. */
export interface Incoming<Payload> {
  /** Names this event in its channel, the same when the platform delivers it again. */
  readonly key: string;
  /** Events with the same value are handled one after another. */
  readonly chat: string;
  readonly payload: Payload;
}

/** One message to send. */
export interface Outgoing<Message> {
  readonly message: Message;
  /** Tried once; a failure is passed over. For courtesies such as stopping a button's spinner. */
  readonly optional?: boolean;
}

/** How one attempt to send ended. Reasons are constant words: they are logged. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** Worth another try, not before `afterMs` milliseconds when the platform said so. */
  | { readonly kind: 'retry'; readonly reason: string; readonly afterMs?: number }
  /** Will not work however often it is tried. */
  | { readonly kind: 'failed'; readonly reason: string };

export interface ChannelPort<Payload, Message> {
  /** Stable: part of the key under which events are claimed. */
  readonly name: string;
  /** Works out the messages, in order. Touches nothing outside; may throw, then `apologise` is sent. */
  answer(payload: Payload): readonly Outgoing<Message>[];
  /** What to say when answering failed. */
  apologise(payload: Payload): readonly Outgoing<Message>[];
  /** What to say once to a chat that sends faster than it can be answered. */
  refuse(payload: Payload): readonly Outgoing<Message>[];
  /** One attempt. Settles soon after `signal` aborts. */
  send(message: Message, signal: AbortSignal): Promise<SendOutcome>;
}

/**
 * `accepted`: it will be answered. `duplicate`: it was accepted before. `crowded`: its chat has too much
 * waiting; it is dropped and the person told. `full`: not taken, offer it again later. `closed`: shutting
 * down, not taken. A channel may acknowledge to its platform only the first three.
 */
export type Acceptance = 'accepted' | 'duplicate' | 'crowded' | 'full' | 'closed';

export interface DrainReport {
  /** Accepted events whose answer was not sent before the deadline. */
  readonly abandoned: number;
}

/** A channel's way in. */
export interface Inbox<Payload> {
  /** Resolves once the event is safe to acknowledge; does not wait for the answer. */
  accept(incoming: Incoming<Payload>): Promise<Acceptance>;
  /** Events accepted and not yet finished. */
  pending(): number;
  /** Takes nothing new, finishes what was accepted, and gives up what is left after `deadlineMs`. */
  drain(deadlineMs: number): Promise<DrainReport>;
}
