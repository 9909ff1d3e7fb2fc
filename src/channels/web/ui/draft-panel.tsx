import type { TargetedSubmitEvent, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { checkDraft, type DraftOutcome } from './draft-check.ts';
import { DraftReport } from './draft-report.tsx';
import { DRAFT_TEXTS } from './texts.ts';

type State = { readonly kind: 'idle' } | { readonly kind: 'waiting' } | DraftOutcome;

/** The text to check: a chosen file before what stands in the field. */
function chosen(text: HTMLTextAreaElement | null, file: HTMLInputElement | null): string | File {
  return file?.files?.[0] ?? text?.value ?? '';
}

/** Where a long text is pasted, or a file chosen, to have its figures checked. Nothing of it is kept. */
export function DraftPanel(): VNode {
  const text = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });

  const send = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (state.kind === 'waiting') return;
    const draft = chosen(text.current, file.current);
    if (typeof draft === 'string' && draft.trim() === '') {
      setState({ kind: 'failed', message: DRAFT_TEXTS.empty });
      return;
    }
    setState({ kind: 'waiting' });
    setState(await checkDraft(draft, (input, init) => fetch(input, init)));
  };

  return (
    <details class="draft">
      <summary>{DRAFT_TEXTS.heading}</summary>
      <form onSubmit={(event) => void send(event)}>
        <p id="van-ban-mo-ta">{DRAFT_TEXTS.explanation}</p>
        <label for="van-ban">{DRAFT_TEXTS.textLabel}</label>
        <textarea id="van-ban" ref={text} rows={6} autocomplete="off" aria-describedby="van-ban-mo-ta" />
        <label for="tep">{DRAFT_TEXTS.fileLabel}</label>
        <input id="tep" ref={file} type="file" accept=".txt,.md,.docx" />
        <div class="draft-buttons">
          <button type="submit" class="button">
            {DRAFT_TEXTS.check}
          </button>
          <button type="reset" class="button button-quiet" onClick={() => setState({ kind: 'idle' })}>
            {DRAFT_TEXTS.clear}
          </button>
        </div>
        <p class="hint" role="status">
          {state.kind === 'waiting' && DRAFT_TEXTS.waiting}
          {state.kind === 'failed' && state.message}
        </p>
      </form>
      {state.kind === 'checked' && <DraftReport draft={state.draft} />}
    </details>
  );
}
