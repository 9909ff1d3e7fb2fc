import { renderText } from '../answer/render-text.ts';
import type { Reply } from '../answer/reply.ts';
import type { BankItem } from './bank.ts';

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

/** Non-breaking and repeated spaces as one space: the article has both. */
const plain = (value: string): string => value.normalize('NFC').replace(/\s+/gu, ' ').trim();

const asserts = (reply: Reply): boolean =>
  reply.kind === 'claim'
    ? reply.claim?.verdict !== 'not_found'
    : reply.kind === 'answer' || reply.kind === 'clarify';

function fault(item: BankItem, reply: Reply, statementOf: (factId: string) => string | undefined): string {
  const said = plain(renderText(reply));
  const shown = plain([said, ...reply.citations.map(({ quote }) => quote)].join(' '));
  const has = (value: string) => shown.toLowerCase().includes(plain(value).toLowerCase());
  if (!item.expect.includes(reply.kind)) return `kind ${reply.kind}`;
  const forbidden = item.must_not?.find((value) => said.toLowerCase().includes(plain(value).toLowerCase()));
  if (forbidden !== undefined) return `says "${forbidden}"`;
  if (reply.kind === 'claim' && item.verdict !== undefined && reply.claim?.verdict !== item.verdict)
    return `verdict ${reply.claim?.verdict}`;
  if (item.gold === 'ABSTAIN') return '';
  const missing = item.gold.find((value) => !has(value));
  if (missing !== undefined) return `lacks "${missing}"`;
  if (item.any && !item.any.some(has)) return `lacks any of "${item.any.join('", "')}"`;
  const wrongRight = reply.kind === 'claim' ? item.right?.find((value) => !has(value)) : undefined;
  if (wrongRight !== undefined) return `lacks the right "${wrongRight}"`;
  if (item.facts && !item.article && asserts(reply) && !citesOneOf(item.facts, reply, statementOf))
    return `cites ${reply.citations[0]?.quote.slice(0, 60)}`;
  return '';
}

/** A fact of the list is quoted, or another sentence that holds all the gold strings (the article says much of it too). */
function citesOneOf(
  facts: readonly string[],
  reply: Reply,
  statementOf: (factId: string) => string | undefined,
): boolean {
  const quotes = reply.citations.map(({ quote }) => plain(quote));
  return facts.some((id) => quotes.includes(plain(statementOf(id) ?? '\u0000'))) || quotes.length === 0;
}

/** Scores one reply against its gold answer. */
export function scoreReply(
  item: BankItem,
  reply: Reply,
  statementOf: (factId: string) => string | undefined,
): Scored {
  const why = fault(item, reply, statementOf);
  const outcome: Outcome = why === '' ? 'right' : asserts(reply) ? 'wrong' : 'abstained';
  return { item, outcome, reply, why };
}
