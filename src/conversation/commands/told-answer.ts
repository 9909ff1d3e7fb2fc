import type { Citation, EvidenceItem, Reply, ReplyKind } from '../../answer/reply.ts';

/** What is kept of an answer in order to prove it later. Bounded, for there may be thousands of conversations. */
export interface ToldAnswer {
  /** As it was asked; absent for a text that was checked. */
  readonly question?: string;
  readonly kind: ReplyKind;
  readonly citations: readonly Citation[];
  /** What was looked at and not used, best first. */
  readonly unused: readonly EvidenceItem[];
  readonly confidence: number;
}

const CITATIONS_KEPT = 24;
const UNUSED_KEPT = 3;
const LONGEST_QUESTION = 200;

const TOLD: ReadonlySet<ReplyKind> = new Set(['answer', 'claim', 'abstain']);

/** What to keep of a reply; undefined for one that asserts nothing and declines nothing. */
export function toldAnswer(question: string | undefined, reply: Reply): ToldAnswer | undefined {
  if (!TOLD.has(reply.kind)) return undefined;
  const seen = reply.citations.map(({ quote }) => quote);
  const unused: EvidenceItem[] = [];
  for (const item of reply.evidence) {
    if (unused.length === UNUSED_KEPT) break;
    // A sentence and the same with its neighbour are one thing to a reader.
    if (seen.some((quote) => quote.includes(item.quote) || item.quote.includes(quote))) continue;
    seen.push(item.quote);
    unused.push(item);
  }
  return {
    ...(question !== undefined && question.length <= LONGEST_QUESTION && { question }),
    kind: reply.kind,
    citations: reply.citations.slice(0, CITATIONS_KEPT),
    unused,
    confidence: reply.confidence,
  };
}
