import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { StartInfo } from '../start-info.ts';
import { Composer } from './composer.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { NextSteps } from './next-steps.tsx';
import { TEXTS } from './texts.ts';
import { type FocusRequest, TurnView } from './turn-view.tsx';
import { useConversation } from './use-conversation.ts';
import { useOnline } from './use-online.ts';
import { Welcome } from './welcome.tsx';

/** On touch screens the keyboard would cover the answer, so there the focus leaves the input. */
const hasTouchKeyboard = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** The chat: everything below the header of the page. */
export function App({ start }: { start: StartInfo }): VNode {
  const { state, isBusy, ask, retry, restart, reopen } = useConversation();
  const [focusRequest, setFocusRequest] = useState<FocusRequest>();
  const isOnline = useOnline();
  const { turns } = state.current;
  const newest = turns.at(-1);
  const reply = newest?.state.kind === 'answered' ? newest.state.reply : undefined;

  const focusTurn = (turnId: string | undefined): void => setFocusRequest(turnId ? { turnId } : undefined);
  const askAndFocus = (question: string): void => focusTurn(ask(question));
  const askFromInput = (question: string): void => {
    const turnId = ask(question);
    if (hasTouchKeyboard()) focusTurn(turnId);
  };
  const retryAndFocus = (turnId: string): void => {
    retry(turnId);
    focusTurn(turnId);
  };
  const reopenAndFocus = (): void => {
    focusTurn(state.previous?.turns.at(-1)?.id);
    reopen();
  };

  return (
    <>
      <main class="page">
        {turns.length === 0 && (
          <Welcome start={start} onReopen={state.previous && reopenAndFocus} onAsk={askAndFocus} />
        )}
        <div class="log" role="log" aria-live="polite" aria-label={TEXTS.log}>
          {turns.map((turn) => (
            <TurnView
              key={turn.id}
              turn={turn}
              isNewest={turn === newest}
              focusRequest={turn.id === focusRequest?.turnId ? focusRequest : undefined}
              isBusy={isBusy}
              onRetry={() => retryAndFocus(turn.id)}
            />
          ))}
        </div>
        <NextSteps reply={reply} disabled={isBusy} onAsk={askAndFocus} />
        <DraftPanel />
        {turns.length > 0 && (
          <button type="button" class="button button-quiet" onClick={restart}>
            {TEXTS.newConversation}
          </button>
        )}
      </main>
      <footer class="dock">
        {!isOnline && (
          <p class="offline" role="status">
            {TEXTS.offline}
          </p>
        )}
        <Composer isBusy={isBusy} maxLength={start.maxQuestionLength} onAsk={askFromInput} />
      </footer>
    </>
  );
}
