import { type Block, paragraph, type Reply, text } from '../../answer/reply.ts';

type Extras = Partial<Pick<Reply, 'suggestions' | 'actions'>>;

/** A reply that states nothing about the world. */
export function plainReply(
  kind: Reply['kind'],
  blocks: readonly (Block | string)[],
  extras: Extras = {},
): Reply {
  return {
    kind,
    blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(text(block)) : block)),
    citations: [],
    suggestions: [],
    confidence: 1,
    evidence: [],
    ...extras,
  };
}

/** An entry of a menu: what is shown, and what choosing it says, where that is shorter. */
export interface MenuItem {
  readonly shown: string;
  readonly choice?: string;
}

/** A numbered menu. Its choices are the suggestions, in the same order. */
export function menuReply(
  says: readonly string[],
  items: readonly MenuItem[],
  actions?: readonly string[],
): Reply {
  const list: Block = { kind: 'list', ordered: true, items: items.map(({ shown }) => [text(shown)]) };
  return plainReply('clarify', [...says, list], {
    suggestions: items.map(({ shown, choice = shown }) => choice),
    ...(actions && { actions }),
  });
}
