import type { VNode } from 'preact';
import { ActionRow } from './action-row.tsx';
import { choiceLabels } from './choice-list.ts';
import type { ShownReply } from './conversation.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { TEXTS } from './texts.ts';

interface NextStepsProps {
  /** The newest, when it has come. */
  readonly reply: ShownReply | undefined;
  readonly disabled: boolean;
  readonly onAsk: (text: string) => void;
}

/** What may be asked after a reply: its suggestions or choices, then what else can be done with it. */
export function NextSteps({ reply, disabled, onAsk }: NextStepsProps): VNode | null {
  if (!reply) return null;
  return (
    <>
      <SuggestionList
        heading={reply.kind === 'clarify' ? TEXTS.choices : TEXTS.suggestions}
        questions={reply.suggestions}
        labels={choiceLabels(reply)}
        disabled={disabled}
        onAsk={onAsk}
      />
      <ActionRow label={TEXTS.actions} actions={reply.actions ?? []} disabled={disabled} onAsk={onAsk} />
    </>
  );
}
