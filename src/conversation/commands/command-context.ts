import type { Answerer } from '../../answer/answerer.ts';
import type { Reply } from '../../answer/reply.ts';
import type { ToldAnswer } from './told-answer.ts';

/** What a command is run with. */
export interface CommandContext {
  readonly answerer: Pick<Answerer, 'understand' | 'answer' | 'smallTalk' | 'checkDraft' | 'catalogue'>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** The last answer of this conversation. */
  readonly told: ToldAnswer | undefined;
  /** Whether the next message will be known to belong to this one. */
  readonly remembers: boolean;
}

/** What a person wants of what is kept: to know it, to have it deleted, or that where nothing is remembered. */
export type PrivacyRequest = 'what-is-kept' | 'delete' | 'delete-nothing';

/** What comes of a command. */
export type CommandOutcome =
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      /** The next message is the text to check. */
      readonly awaitsText?: true;
      /** The next message may say that everything is to be deleted. */
      readonly awaitsDeletion?: true;
    }
  /** A word on what is kept, which depends on the channel. */
  | { readonly kind: 'privacy'; readonly asks: PrivacyRequest }
  /** It stands for this question. */
  | { readonly kind: 'question'; readonly text: string };

export const says = (reply: Reply): CommandOutcome => ({ kind: 'reply', reply });
