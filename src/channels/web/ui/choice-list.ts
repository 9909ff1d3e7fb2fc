import { spansToText } from '../../../answer/render-text.ts';
import type { Block } from '../../../answer/reply.ts';
import type { ShownReply } from './conversation.ts';

type ChoiceReply = Pick<ShownReply, 'kind' | 'blocks' | 'suggestions'>;

/** The list that numbers the choices of a question back, one item a suggestion; undefined where there is none. */
export function choiceList({
  kind,
  blocks,
  suggestions,
}: ChoiceReply): Extract<Block, { kind: 'list' }> | undefined {
  if (kind !== 'clarify') return undefined;
  for (const block of blocks)
    if (block.kind === 'list' && block.ordered && block.items.length === suggestions.length) return block;
  return undefined;
}

/** The choices as the list shows them, with the markers of their quotes; undefined for a reply without a list. */
export function choiceLabels(reply: ChoiceReply): readonly string[] | undefined {
  return choiceList(reply)?.items.map(spansToText);
}
