import type { VNode } from 'preact';
import { choiceList } from './choice-list.ts';
import type { ShownReply } from './conversation.ts';
import { groupQuotes, type ReplyPart } from './group-quotes.ts';
import { CheckIcon, CrossIcon, QuestionIcon } from './icons.tsx';
import { PartView } from './part-view.tsx';
import type { QuoteAnchors } from './span-view.tsx';
import { KIND_NAMES, VERDICT_NAMES } from './texts.ts';

/** What sort of reply this is, in a word and a sign, where it is not a plain answer. */
function ReplyLabel({ reply: { kind, verdict } }: { reply: ShownReply }): VNode | null {
  if (verdict !== undefined) {
    const VerdictIcon = { supported: CheckIcon, contradicted: CrossIcon, not_found: QuestionIcon }[verdict];
    return (
      <p class={`reply-label verdict-${verdict}`}>
        <VerdictIcon />
        {VERDICT_NAMES[verdict]}
      </p>
    );
  }
  const name = KIND_NAMES[kind];
  if (name === undefined) return null;
  return (
    <p class="reply-label">
      <QuestionIcon />
      {name}
    </p>
  );
}

/** The answer itself: the first paragraph of an answer or of a checked claim. */
function leadOf({ kind }: ShownReply, parts: readonly ReplyPart[]): ReplyPart | undefined {
  if (kind !== 'answer' && kind !== 'claim') return undefined;
  return parts.find((part) => part.kind === 'block' && part.block.kind === 'paragraph');
}

interface ReplyViewProps {
  readonly reply: ShownReply;
  readonly turnId: string;
  /** The choices of a question back stand below it as buttons: its list would say them twice. */
  readonly areChoicesBelow: boolean;
}

/** A reply, block by block: the answer first and large, then its proof, then how the question was read. */
export function ReplyView({ reply, turnId, areChoicesBelow }: ReplyViewProps): VNode {
  const choices = areChoicesBelow ? choiceList(reply) : undefined;
  const parts = groupQuotes(
    reply.blocks.filter((block) => block !== choices),
    reply.citations,
  );
  const quoted = new Set(
    parts.flatMap((part) => (part.kind === 'quotes' ? part.citations.map(({ marker }) => marker) : [])),
  );
  const anchors: QuoteAnchors = (marker) => (quoted.has(marker) ? `trich-${turnId}-${marker}` : undefined);
  const lead = leadOf(reply, parts);
  const hasTable = reply.blocks.some(({ kind }) => kind === 'table');
  return (
    <div class={`reply reply-${reply.kind}`}>
      <ReplyLabel reply={reply} />
      {parts.map((part) => (
        <PartView part={part} isLead={part === lead} hasTable={hasTable} anchors={anchors} />
      ))}
      {reply.understood !== undefined && <p class="understood">{reply.understood}</p>}
    </div>
  );
}
