import { renderText } from '../answer/render-text.ts';
import type { Reply } from '../answer/reply.ts';
import type { BankItem } from './bank.ts';
import { isFromArticle, isProof } from './gold-citations.ts';
import { holds, plain } from './holds.ts';

/**
 * right: as the gold answer says. wrong: something was asserted that the gold answer does not allow.
 * abstained: the bot declined although it should have answered.
 */
export type Outcome = 'right' | 'wrong' | 'abstained';

export interface Scored {
  readonly item: BankItem;
  readonly outcome: Outcome;
  readonly reply: Reply;
  /** What did not fit; empty when right. */
  readonly why: string;
}

/** Whether a reply says something about the world, so that it can be wrong. */
export const asserts = (reply: Reply): boolean =>
  reply.kind === 'claim'
    ? reply.claim?.verdict !== 'not_found'
    : reply.kind === 'answer' || reply.kind === 'clarify';

/** All that a person sees of a reply, ready for `holds`. */
export function shownText(reply: Reply): string {
  const quotes = reply.citations.map(({ quote }) => quote);
  return plain([renderText(reply), ...quotes].join(' ')).toLowerCase();
}

/** What of the gold answer is not said. */
function goldFault({ gold, any, right }: BankItem, reply: Reply, has: (value: string) => boolean): string {
  if (gold === 'ABSTAIN') return '';
  const missing = gold.find((value) => !has(value));
  if (missing !== undefined) return `lacks "${missing}"`;
  if (any && !any.some(has)) return `lacks any of "${any.join('", "')}"`;
  const wrongRight = reply.kind === 'claim' ? right?.find((value) => !has(value)) : undefined;
  return wrongRight === undefined ? '' : `lacks the right "${wrongRight}"`;
}

function fault(item: BankItem, reply: Reply, statementOf: (factId: string) => string | undefined): string {
  const shown = shownText(reply);
  const has = (value: string) => holds(shown, value);
  if (!item.expect.includes(reply.kind)) return `kind ${reply.kind}`;
  const forbidden = item.must_not?.find(has);
  if (forbidden !== undefined) return `says "${forbidden}"`;
  if (reply.kind === 'claim' && item.verdict !== undefined && reply.claim?.verdict !== item.verdict)
    return `verdict ${reply.claim?.verdict}`;
  // Declining and asking back need no proof, where they are expected.
  if (reply.kind === 'abstain' || reply.kind === 'clarify') return '';
  const unsaid = goldFault(item, reply, has);
  if (unsaid !== '') return unsaid;
  if (!asserts(reply) || !item.facts) return '';
  return citationFault(item, reply, item.facts.map(statementOf));
}

/** What is wrong with the first quote: it must be one of the facts, the article, or what may be quoted without answer. */
function citationFault(
  { article, ok_quote: allowed = [] }: BankItem,
  { citations }: Reply,
  statements: readonly (string | undefined)[],
): string {
  const first = citations.find(isProof);
  if (!first) return 'cites nothing';
  const quote = plain(first.quote);
  const isFact = statements.some((statement) => statement !== undefined && plain(statement) === quote);
  if (isFact || (article && isFromArticle(first)) || allowed.some((value) => quote.includes(plain(value))))
    return '';
  return `cites ${quote.slice(0, 60)}`;
}

/** Of several questions one is answered, and of the other it is said plainly that there is no data. */
const declinesPart = (why: string, reply: Reply): boolean =>
  why.startsWith('lacks') && /^Câu .*: tôi không có dữ liệu/mu.test(renderText(reply));

/** Scores one reply against its gold answer. */
export function scoreReply(
  item: BankItem,
  reply: Reply,
  statementOf: (factId: string) => string | undefined,
): Scored {
  const why = fault(item, reply, statementOf);
  const outcome: Outcome =
    why === '' ? 'right' : asserts(reply) && !declinesPart(why, reply) ? 'wrong' : 'abstained';
  return { item, outcome, reply, why };
}
