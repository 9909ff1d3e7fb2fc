import type { VNode } from 'preact';
import { ArrowIcon } from './icons.tsx';

interface SuggestionListProps {
  readonly heading: string;
  readonly questions: readonly string[];
  /** What the buttons show, where that is more than the question. */
  readonly labels?: readonly string[] | undefined;
  readonly disabled: boolean;
  readonly onAsk: (question: string) => void;
}

/** Questions that ask themselves when they are pressed. */
export function SuggestionList({
  heading,
  questions,
  labels = questions,
  disabled,
  onAsk,
}: SuggestionListProps): VNode | null {
  if (questions.length === 0) return null;
  return (
    <div class="suggestions">
      <p class="suggestions-heading">{heading}</p>
      <ul>
        {questions.map((question, i) => (
          <li>
            <button type="button" class="suggestion" disabled={disabled} onClick={() => onAsk(question)}>
              <span>{labels[i]}</span>
              <ArrowIcon />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
