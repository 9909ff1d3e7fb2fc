import type { VNode } from 'preact';
import { TEXTS } from './texts.ts';
import { type QuestionInputOptions, useQuestionInput } from './use-question-input.ts';

/** Where the question is typed and sent. */
export function Composer(options: QuestionInputOptions): VNode {
  const { element, fault, lengthNote, send, onInput, onKeyDown } = useQuestionInput(options);
  return (
    <form class="composer" onSubmit={send}>
      <label for="cau-hoi">{TEXTS.inputLabel}</label>
      <div class="composer-row">
        <textarea
          id="cau-hoi"
          ref={element}
          rows={1}
          autocomplete="off"
          enterkeyhint="send"
          aria-describedby="cau-hoi-ghi-chu"
          aria-invalid={fault !== undefined}
          onInput={onInput}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="button button-send">
          {TEXTS.send}
        </button>
      </div>
      <p class={fault === undefined ? 'hint' : 'hint hint-fault'} id="cau-hoi-ghi-chu" aria-live="polite">
        {fault ?? lengthNote}
      </p>
    </form>
  );
}
