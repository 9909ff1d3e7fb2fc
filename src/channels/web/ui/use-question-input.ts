import type { TargetedEvent, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { INPUT_FAULTS, inputLength, inputTooLong } from './texts.ts';

/** From this share of the limit on, the length is shown. */
const NEAR_LIMIT = 0.8;
/** `keyCode` of a key that went to an input method; Safari says so here only, after `isComposing` is false again. */
const COMPOSING_KEY_CODE = 229;

const questionLength = (text: string): number => text.trim().length;

/** Grows with the text, up to the height that the style sheet allows. */
function fitHeight(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + input.offsetHeight - input.clientHeight}px`;
}

/** Enter sends; Shift+Enter breaks the line; Enter inside a composition (Telex, VNI) belongs to the input method. */
function isSendKey(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== COMPOSING_KEY_CODE
  );
}

export interface QuestionInputOptions {
  readonly isBusy: boolean;
  readonly maxLength: number;
  readonly onAsk: (question: string) => void;
}

/**
 * The state of the question input. The text itself stays in the element: writing it back on every key would
 * disturb input methods.
 */
export function useQuestionInput({ isBusy, maxLength, onAsk }: QuestionInputOptions) {
  const element = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(0);
  const [fault, setFault] = useState<keyof typeof INPUT_FAULTS>();
  const excess = length - maxLength;
  const isFaulty = excess > 0 || fault === 'empty' || (fault === 'busy' && isBusy);
  const faultText = excess > 0 || fault === undefined ? inputTooLong(excess) : INPUT_FAULTS[fault];

  const send = (
    event: TargetedSubmitEvent<HTMLFormElement> | TargetedKeyboardEvent<HTMLTextAreaElement>,
  ): void => {
    event.preventDefault();
    const question = element.current?.value.trim() ?? '';
    if (element.current === null || excess > 0) return;
    if (question === '' || isBusy) {
      setFault(question === '' ? 'empty' : 'busy');
      return;
    }
    onAsk(question);
    element.current.value = '';
    fitHeight(element.current);
    setLength(0);
    setFault(undefined);
  };

  return {
    element,
    /** What keeps the question from being sent. */
    fault: isFaulty ? faultText : undefined,
    /** Shown near the limit only. */
    lengthNote: length >= maxLength * NEAR_LIMIT ? inputLength(length, maxLength) : undefined,
    send,
    onInput({ currentTarget }: TargetedEvent<HTMLTextAreaElement>): void {
      fitHeight(currentTarget);
      setLength(questionLength(currentTarget.value));
      setFault(undefined);
    },
    onKeyDown(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
      if (isSendKey(event)) send(event);
    },
  };
}
