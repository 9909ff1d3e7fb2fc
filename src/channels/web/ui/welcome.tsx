import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StartInfo } from '../start-info.ts';
import { ActionRow } from './action-row.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { START_ACTIONS, TEXTS } from './texts.ts';

interface WelcomeProps {
  readonly start: StartInfo;
  /** Present while a conversation that was put away can be taken back. */
  readonly onReopen: (() => void) | undefined;
  readonly onAsk: (question: string) => void;
}

/** Before the first question: what can be asked, what to expect, and a few questions to press. */
export function Welcome({ start, onReopen, onAsk }: WelcomeProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const isAfterRestart = onReopen !== undefined;
  useLayoutEffect(() => {
    if (isAfterRestart) heading.current?.focus();
  }, [isAfterRestart]);
  return (
    <section class="welcome" aria-labelledby="chao">
      <h2 id="chao" ref={heading} tabIndex={-1}>
        {TEXTS.welcomeHeading}
      </h2>
      <p>{TEXTS.welcomeScope}</p>
      <p>{TEXTS.welcomePromise}</p>
      {onReopen && (
        <p>
          <button type="button" class="button" onClick={onReopen}>
            {TEXTS.reopen}
          </button>
        </p>
      )}
      <SuggestionList
        heading={TEXTS.welcomeExamples}
        questions={start.suggestions}
        disabled={false}
        onAsk={onAsk}
      />
      <ActionRow label={TEXTS.actions} actions={START_ACTIONS} disabled={false} onAsk={onAsk} />
      <p class="small">
        {start.contentSummary && `${start.contentSummary} `}
        {TEXTS.privacy}
      </p>
    </section>
  );
}
