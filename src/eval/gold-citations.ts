import type { Citation } from '../answer/reply.ts';
import type { BankItem } from './bank.ts';
import { plain } from './holds.ts';

/** Remarks of the editors stand before or between the quotes that prove; they prove nothing themselves. */
const EDITORIAL_SOURCE = 'ghi-chu-bien-tap';
/** The article of 9 October 2020. */
const ARTICLE_SOURCE = 'bao-khanh-hoa-2020-10-09-tong-ket-10-nam';

type Cited = Pick<Citation, 'quote' | 'source'>;

export const isProof = ({ source }: Cited): boolean => source.id !== EDITORIAL_SOURCE;
export const isFromArticle = ({ source }: Cited): boolean => source.id === ARTICLE_SOURCE;

/** How the citations of one reply compare with the gold ones. */
export interface CitationCounts {
  readonly cited: number;
  /** Of the cited, those that are gold. */
  readonly citedGold: number;
  readonly gold: number;
  /** Of the gold, those that are cited. */
  readonly goldCited: number;
}

/** A gold citation, by what tells that a citation is it. */
function goldTests(
  { facts = [], article, evidence }: BankItem,
  statementOf: (factId: string) => string | undefined,
): ((cited: Cited) => boolean)[] {
  const statements = facts.flatMap((id) => statementOf(id) ?? []).map(plain);
  const tests = statements.map((statement) => (cited: Cited) => plain(cited.quote) === statement);
  if (article) tests.push(isFromArticle);
  if (tests.length === 0 && evidence !== undefined) {
    const passage = plain(evidence);
    tests.push(({ quote }) => plain(quote).includes(passage) || passage.includes(plain(quote)));
  }
  return tests;
}

/**
 * Counts citations against `facts`; the article counts as one more gold citation where `article` says that it answers
 * too, and so does the passage in `evidence` where there are no facts. Undefined when nothing is gold.
 */
export function countCitations(
  item: BankItem,
  citations: readonly Cited[],
  statementOf: (factId: string) => string | undefined,
): CitationCounts | undefined {
  const tests = item.gold === 'ABSTAIN' ? [] : goldTests(item, statementOf);
  if (tests.length === 0) return undefined;
  const proofs = citations.filter(isProof);
  return {
    cited: proofs.length,
    citedGold: proofs.filter((cited) => tests.some((isGold) => isGold(cited))).length,
    gold: tests.length,
    goldCited: tests.filter((isGold) => proofs.some(isGold)).length,
  };
}
