import { useState } from 'preact/hooks';
import type { Turn } from './conversation.ts';
import type { FocusRequest } from './turn-view.tsx';
import { type ConversationOptions, useConversation } from './use-conversation.ts';

/** On touch screens the keyboard would cover the answer, so there the focus leaves the input. */
export const hasTouchKeyboard = (): boolean => window.matchMedia('(pointer: coarse)').matches;

export interface Chat {
  readonly turns: readonly Turn[];
  readonly isBusy: boolean;
  readonly focusRequest: FocusRequest | undefined;
  /** Asks what a button says. */
  ask(question: string): void;
  askFromInput(question: string): void;
  retry(turnId: string): void;
  restart(): void;
  /** Takes back the last `restart`, while that can be done. */
  readonly reopen: (() => void) | undefined;
}

/** A conversation, and where the focus goes when what was pressed has gone. */
export function useChat(options: ConversationOptions): Chat {
  const { state, isBusy, ask, retry, restart, reopen } = useConversation(options);
  const [focusRequest, setFocusRequest] = useState<FocusRequest>();
  const { current, previous } = state;
  const focusTurn = (turnId: string | undefined): void => setFocusRequest(turnId ? { turnId } : undefined);
  return {
    turns: current.turns,
    isBusy,
    focusRequest,
    ask: (question) => focusTurn(ask(question)),
    askFromInput(question) {
      const turnId = ask(question);
      if (hasTouchKeyboard()) focusTurn(turnId);
    },
    retry(turnId) {
      retry(turnId);
      focusTurn(turnId);
    },
    restart,
    reopen:
      previous &&
      (() => {
        focusTurn(previous.turns.at(-1)?.id);
        reopen();
      }),
  };
}
