import type { VNode } from 'preact';
import { ArrowIcon } from './icons.tsx';

interface SuggestionListProps {
  readonly heading: string;
  readonly questions: readonly string[];
  readonly disabled: boolean;
  readonly onAsk: (question: string) => void;
}

/** Questions that ask themselves when they are pressed. */
export function SuggestionList({ heading, questions, disabled, onAsk }: SuggestionListProps): VNode | null {
  if (questions.length === 0) return null;
  return (
    <div class="suggestions">
      <p class="suggestions-heading">{heading}</p>
      <ul>
        {questions.map((question) => (
          <li>
            <button type="button" class="suggestion" disabled={disabled} onClick={() => onAsk(question)}>
              <span>{question}</span>
              <ArrowIcon />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
