import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Failure, Turn } from './conversation.ts';
import { NoteIcon, RetryIcon } from './icons.tsx';
import { ReplyView } from './reply-view.tsx';
import { failureText, TEXTS } from './texts.ts';
import { WaitingView } from './waiting-view.tsx';

interface FailureViewProps {
  readonly failure: Failure;
  readonly disabled: boolean;
  readonly onRetry: () => void;
}

function FailureView({ failure, disabled, onRetry }: FailureViewProps): VNode {
  return (
    <div class="failure">
      <p>
        <NoteIcon />
        <span>{failureText(failure)}</span>
      </p>
      <button type="button" class="button" disabled={disabled} onClick={onRetry}>
        <RetryIcon />
        {TEXTS.retry}
      </button>
    </div>
  );
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Keeps the newest turn before the person's eyes, from its question on, unless they scrolled away from it. */
function useKeepInView(isNewest: boolean, stateKind: string) {
  const element = useRef<HTMLElement>(null);
  const isMounted = useRef(false);
  useLayoutEffect(() => {
    if (isNewest && element.current && (!isMounted.current || isInView(element.current))) {
      element.current.scrollIntoView({ block: 'start' });
    }
    isMounted.current = true;
  }, [stateKind]);
  return element;
}

/** A turn takes the focus from the button that brought it about and then went away. */
export interface FocusRequest {
  readonly turnId: string;
}

interface TurnViewProps {
  readonly turn: Turn;
  readonly isNewest: boolean;
  /** A new object each time that this turn is to take the focus. */
  readonly focusRequest: FocusRequest | undefined;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
}

/** One question and its answer, its failure, or the wait for it. */
export function TurnView({ turn, isNewest, focusRequest, isBusy, onRetry }: TurnViewProps): VNode {
  const { id, question, state } = turn;
  const element = useKeepInView(isNewest, state.kind);
  useLayoutEffect(() => {
    if (focusRequest) element.current?.focus({ preventScroll: true });
  }, [focusRequest, element]);
  return (
    <article class="turn" ref={element} tabIndex={-1} aria-labelledby={`hoi-${id}`}>
      <h2 class="question" id={`hoi-${id}`}>
        <span class="visually-hidden">{TEXTS.youAsked}</span>
        {question}
      </h2>
      {state.kind === 'waiting' && <WaitingView />}
      {state.kind === 'answered' && <ReplyView reply={state.reply} turnId={id} areChoicesBelow={isNewest} />}
      {state.kind === 'failed' && <FailureView failure={state.failure} disabled={isBusy} onRetry={onRetry} />}
    </article>
  );
}
