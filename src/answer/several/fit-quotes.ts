import { quotesLeftOut } from '../quotes-left-out.ts';
import { renderText } from '../render-text.ts';
import type { Block, Reply } from '../reply.ts';

/** Longest reply from several sentences, in UTF-16 units of plain text. */
export const MOST_LENGTH = 900;

const isQuote = (block: Block): boolean => block.kind === 'quote';

/**
 * A reply short enough for a phone: quotes are shown whole from the first on as long as there is room, one at least; the
 * others stay among the citations, and the reply says which.
 */
export function fitQuotes<T extends Pick<Reply, 'blocks' | 'citations'>>(draft: T): T {
  const quotes = draft.blocks.filter(isQuote);
  for (let shown = quotes.length; shown >= 1; shown--) {
    const hidden = quotes.slice(shown).flatMap((block) => (block.kind === 'quote' ? [block.marker] : []));
    const kept = draft.blocks.filter((block) => !isQuote(block) || quotes.indexOf(block) < shown);
    const end = kept.findLastIndex(isQuote) + 1;
    const blocks =
      hidden.length === 0 ? kept : [...kept.slice(0, end), quotesLeftOut(hidden), ...kept.slice(end)];
    if (shown === 1 || renderText({ ...draft, blocks }).length <= MOST_LENGTH) return { ...draft, blocks };
  }
  return draft;
}
