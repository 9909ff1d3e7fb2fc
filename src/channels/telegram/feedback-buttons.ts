import type { ReplyKind } from '../../answer/reply.ts';
import type { SuggestionButton } from './suggestion-buttons.ts';
import { CHAT_TEXTS } from './texts.ts';

/**
 * A word on an answer, by a tap. All of it stands in `callback_data`, so that it is understood after a restart
 * and below a message that Telegram does not show any more.
 */
const HELPFUL = 'f:1';
const UNHELPFUL = 'f:0';

/** Below what can be right or wrong: answers and judged claims. */
export function feedbackButtons(kind: ReplyKind | undefined): readonly SuggestionButton[] {
  if (kind !== 'answer' && kind !== 'claim') return [];
  return [
    { label: CHAT_TEXTS.helpful, data: HELPFUL },
    { label: CHAT_TEXTS.unhelpful, data: UNHELPFUL },
  ];
}

/** What a tap says; undefined for a button of another kind. */
export function readFeedback(data: string): boolean | undefined {
  if (data === HELPFUL) return true;
  return data === UNHELPFUL ? false : undefined;
}
