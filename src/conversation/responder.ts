import type { Reply } from '../answer/reply.ts';

/** One message of a person, from any channel. */
export interface Message {
  /** Requests with the same value are one conversation. Without it the question stands alone. */
  readonly conversation?: string;
  /** What the person typed, any Unicode form, not yet cleaned or capped. */
  readonly text: string;
  /** The channel keeps nothing of it but the conversation's memory, and says so when it is asked. */
  readonly isTransient?: boolean;
  /** The channel shows suggestions under numbers: a number alone asks the one of the last reply that stands under it. */
  readonly takesNumbers?: boolean;
}

/** What channels and the server see of the bot. Synchronous: an answer needs no network and no disk. */
export interface Responder {
  respond(message: Message): Reply;
  /** Drops at once all that is remembered of a conversation; nothing for one that is not known. */
  forget(conversation: string): void;
}
