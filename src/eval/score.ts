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

/** Whether a text holds a value: `54` is in `54 tập thể`, not in `1954` or `54,5`; `84,4` is in `84,40`. */
function holds(text: string, value: string): boolean {
  const wanted = plain(value).toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const rest = text.slice(at + wanted.length, at + wanted.length + 4);
    const after = wanted.includes(',') ? rest.replace(/^0+/u, '') : rest;
    const beginsInside = /^\d/u.test(wanted) && /\d[.,]?$/u.test(before);
    const endsInside = /\d$/u.test(wanted) && /^[.,]?\d/u.test(after);
    if (!beginsInside && !endsInside) return true;
  }
  return false;
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
  const quotes = reply.citations.map(({ quote }) => quote);
  const shown = plain([renderText(reply), ...quotes].join(' ')).toLowerCase();
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

/** Remarks of the editors stand before or between the quotes that prove; they prove nothing themselves. */
const EDITORIAL_SOURCE = 'ghi-chu-bien-tap';
/** The article of 9 October 2020. */
const ARTICLE_SOURCE = 'bao-khanh-hoa-2020-10-09-tong-ket-10-nam';

/** What is wrong with the first quote: it must be one of the facts, the article, or what may be quoted without answer. */
function citationFault(
  { article, ok_quote: allowed = [] }: BankItem,
  { citations }: Reply,
  statements: readonly (string | undefined)[],
): string {
  const first = citations.find(({ source }) => source.id !== EDITORIAL_SOURCE);
  if (!first) return 'cites nothing';
  const quote = plain(first.quote);
  const isFact = statements.some((statement) => statement !== undefined && plain(statement) === quote);
  const isArticle = article === true && first.source.id === ARTICLE_SOURCE;
  if (isFact || isArticle || allowed.some((value) => quote.includes(plain(value)))) return '';
  return `cites ${quote.slice(0, 60)}`;
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
