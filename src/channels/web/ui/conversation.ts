import type { Claim, Reply } from '../../../answer/reply.ts';

/** What the page needs of a reply in order to show it. */
export interface ShownReply
  extends Pick<Reply, 'kind' | 'blocks' | 'citations' | 'suggestions' | 'actions' | 'understood'> {
  readonly verdict?: Claim['verdict'];
}

/** Why a question has no answer. */
export type Failure =
  | { readonly reason: 'offline' | 'network' | 'timeout' | 'server' | 'interrupted' }
  /** `retryAt` in ms since 1970. */
  | { readonly reason: 'rate-limited'; readonly retryAt: number };

export type Outcome =
  | { readonly kind: 'answered'; readonly reply: ShownReply }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type TurnState = { readonly kind: 'waiting' } | Outcome;

/** One question and what came of it. */
export interface Turn {
  readonly id: string;
  readonly question: string;
  readonly state: TurnState;
}

export interface Conversation {
  /** Random; the server keeps follow-ups apart by it. */
  readonly id: string;
  readonly turns: readonly Turn[];
}

export interface ConversationState {
  readonly current: Conversation;
  /** The conversation that was just put away, until the next question: putting away can be undone. */
  readonly previous?: Conversation;
}

export type ConversationAction =
  | { readonly kind: 'asked'; readonly turnId: string; readonly question: string }
  | { readonly kind: 'retried'; readonly turnId: string }
  | { readonly kind: 'settled'; readonly turnId: string; readonly outcome: Outcome }
  | { readonly kind: 'restarted'; readonly conversationId: string }
  | { readonly kind: 'reopened' };

const WAITING: TurnState = { kind: 'waiting' };

export const isWaiting = ({ turns }: Conversation): boolean =>
  turns.some(({ state }) => state.kind === 'waiting');

function withTurnState(conversation: Conversation, turnId: string, state: TurnState): Conversation {
  const turns = conversation.turns.map((turn) => (turn.id === turnId ? { ...turn, state } : turn));
  return { ...conversation, turns };
}

/** A question of a conversation that was put away is no longer waited for. */
function interruptWaiting({ id, turns }: Conversation): Conversation {
  const interrupted: TurnState = { kind: 'failed', failure: { reason: 'interrupted' } };
  return {
    id,
    turns: turns.map((turn) => (turn.state.kind === 'waiting' ? { ...turn, state: interrupted } : turn)),
  };
}

/** The next state. Outcomes of turns that are not in the current conversation change nothing. */
export function reduceConversation(state: ConversationState, action: ConversationAction): ConversationState {
  const { current, previous } = state;
  switch (action.kind) {
    case 'asked': {
      const turn: Turn = { id: action.turnId, question: action.question, state: WAITING };
      return { current: { ...current, turns: [...current.turns, turn] } };
    }
    case 'retried':
      return { ...state, current: withTurnState(current, action.turnId, WAITING) };
    case 'settled':
      return { ...state, current: withTurnState(current, action.turnId, action.outcome) };
    case 'restarted':
      return { current: { id: action.conversationId, turns: [] }, previous: interruptWaiting(current) };
    case 'reopened':
      return previous === undefined ? state : { current: previous };
    default:
      return action satisfies never;
  }
}
