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

/** What comes of a command. */
export type CommandOutcome =
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      /** The next message is the text to check. */
      readonly awaitsText?: true;
    }
  /** It stands for this question. */
  | { readonly kind: 'question'; readonly text: string };

export const says = (reply: Reply): CommandOutcome => ({ kind: 'reply', reply });
