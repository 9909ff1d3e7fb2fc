import type { VNode } from 'preact';
import { NextSteps } from './next-steps.tsx';
import { TEXTS } from './texts.ts';
import { TurnView } from './turn-view.tsx';
import type { Chat } from './use-chat.ts';

/** What was said, read out as it comes, and what may be asked next. */
export function ChatLog({ chat: { turns, isBusy, focusRequest, ask, retry } }: { chat: Chat }): VNode {
  const newest = turns.at(-1);
  return (
    <>
      <div class="log" role="log" aria-live="polite" aria-label={TEXTS.log}>
        {turns.map((turn) => (
          <TurnView
            key={turn.id}
            turn={turn}
            isNewest={turn === newest}
            focusRequest={turn.id === focusRequest?.turnId ? focusRequest : undefined}
            isBusy={isBusy}
            onRetry={() => retry(turn.id)}
          />
        ))}
      </div>
      <NextSteps
        reply={newest?.state.kind === 'answered' ? newest.state.reply : undefined}
        disabled={isBusy}
        onAsk={ask}
      />
    </>
  );
}
