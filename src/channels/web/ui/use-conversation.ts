import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { type AskSurroundings, askQuestion } from './ask-question.ts';
import { type ConversationState, isWaiting, reduceConversation } from './conversation.ts';
import { loadConversation, saveConversation } from './conversation-storage.ts';
import { randomId } from './random-id.ts';

const SURROUNDINGS: AskSurroundings = {
  fetch: (input, init) => fetch(input, init),
  isOnline: () => navigator.onLine,
  now: () => Date.now(),
};

/** The conversation lives as long as its tab: it outlives a reload, and the next person finds nothing. */
const storage = (): Storage => sessionStorage;

const initialState = (): ConversationState => ({
  current: loadConversation(storage) ?? { id: randomId(), turns: [] },
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

/** The conversation of this tab: asks one question at a time and keeps what was said. */
export function useConversation(): ConversationControls {
  const [state, dispatch] = useReducer(reduceConversation, undefined, initialState);
  const request = useRef<AbortController>(undefined);
  const { current } = state;
  const isBusy = isWaiting(current);
  // Before the screen is painted: a page may be closed right after.
  useLayoutEffect(() => saveConversation(storage, current), [current]);

  const send = useCallback(
    async (turnId: string, text: string) => {
      const controller = new AbortController();
      request.current = controller;
      const question = { id: turnId, text, conversation: current.id };
      const outcome = await askQuestion(question, SURROUNDINGS, controller.signal);
      dispatch({ kind: 'settled', turnId, outcome });
    },
    [current.id],
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
