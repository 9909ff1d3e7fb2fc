import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { type AskSurroundings, askQuestion } from './ask-question.ts';
import { type ConversationState, isWaiting, reduceConversation } from './conversation.ts';
import { loadConversation, saveConversation, type TextStorage } from './conversation-storage.ts';
import { randomId } from './random-id.ts';

export interface ConversationOptions {
  /** Reaches the server of the bot. */
  readonly fetch: typeof globalThis.fetch;
  /** Where the conversation is kept over a reload; without it nothing is kept. */
  readonly storage?: () => TextStorage;
}

const initialState = (storage: ConversationOptions['storage']): ConversationState => ({
  current: (storage && loadConversation(storage)) ?? { id: randomId(), turns: [] },
});

const surroundings = (fetch: typeof globalThis.fetch): AskSurroundings => ({
  fetch,
  isOnline: () => navigator.onLine,
  now: () => Date.now(),
});

export interface ConversationControls {
  readonly state: ConversationState;
  readonly isBusy: boolean;
  /** Asks, unless an answer is still waited for; gives the id of the new turn. */
  ask(question: string): string | undefined;
  /** Asks the question of a failed turn again, in its place. */
  retry(turnId: string): void;
  restart(): void;
  /** Takes back the last `restart`. */
  reopen(): void;
}

/** A conversation: asks one question at a time and keeps what was said. */
export function useConversation({ fetch, storage }: ConversationOptions): ConversationControls {
  const [state, dispatch] = useReducer(reduceConversation, storage, initialState);
  const request = useRef<AbortController>(undefined);
  const { current } = state;
  const isBusy = isWaiting(current);
  // Before the screen is painted: a page may be closed right after.
  useLayoutEffect(() => storage && saveConversation(storage, current), [current, storage]);

  const send = useCallback(
    async (turnId: string, text: string) => {
      const controller = new AbortController();
      request.current = controller;
      const question = { id: turnId, text, conversation: current.id };
      const outcome = await askQuestion(question, surroundings(fetch), controller.signal);
      dispatch({ kind: 'settled', turnId, outcome });
    },
    [current.id, fetch],
  );

  return {
    state,
    isBusy,
    ask(question) {
      if (isBusy) return;
      const turnId = randomId();
      dispatch({ kind: 'asked', turnId, question });
      void send(turnId, question);
      return turnId;
    },
    retry(turnId) {
      const turn = current.turns.find(({ id }) => id === turnId);
      if (isBusy || turn?.state.kind !== 'failed') return;
      dispatch({ kind: 'retried', turnId });
      void send(turnId, turn.question);
    },
    restart() {
      request.current?.abort();
      dispatch({ kind: 'restarted', conversationId: randomId() });
    },
    reopen: () => dispatch({ kind: 'reopened' }),
  };
}
