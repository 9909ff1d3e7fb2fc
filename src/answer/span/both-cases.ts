import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { sharedWith } from './asked-words.ts';
import { clauseOf, sentenceOf, spanning } from './bounds.ts';

const NEAR = 30;

/** The last words before a figure, folded. */
const wordsBefore = (quote: string, { start }: Figure): string[] =>
  foldWords(quote.slice(Math.max(0, start - NEAR), start))
    .trim()
    .split(' ')
    .slice(-2);

const IF = / (?:nếu|khi|với) /u;
const CASE_NAMED = / (?:neu|chua|da) (?:co|du|dang|nop|duoc) /u;

/** `3 ngày nếu đã có căn cước, 7 ngày nếu chưa có`: both, when the question names neither case. */
function bothConditions(query: Query, { quote, figures }: Candidate, figure: Figure): Stretch | undefined {
  const sentence = sentenceOf(quote, figure);
  const other = figures.find(
    ({ start, kind }) =>
      start > figure.end &&
      start < sentence.end &&
      kind === figure.kind &&
      /^ [^;.]{0,60} nếu [^;.]{0,60}, (?:không quá )?$/u.test(` ${quote.slice(figure.end, start)}`),
  );
  if (!other || CASE_NAMED.test(foldWords(query.text))) return undefined;
  const clause = clauseOf(quote, other, sentence);
  return IF.test(quote.slice(other.end, clause.end)) ? spanning(figure, clause) : undefined;
}

/**
 * `vụ phức tạp gia hạn một lần, đặc biệt phức tạp gia hạn hai lần`: two cases with the same asked words and the same
 * unit, of which the question names neither. Both clauses then; undefined when there is one case only.
 */
export function bothCases(query: Query, candidate: Candidate, figure: Figure): Stretch | undefined {
  return bothConditions(query, candidate, figure) ?? bothOfVerb(query, candidate, figure);
}

function bothOfVerb(query: Query, { quote, figures }: Candidate, figure: Figure): Stretch | undefined {
  const asked = foldWords(query.text);
  const verb = wordsBefore(quote, figure);
  if (verb.length < 2 || !asked.includes(` ${verb.join(' ')} `)) return undefined;
  const sentence = sentenceOf(quote, figure);
  const others = figures.filter(
    (other) =>
      other !== figure &&
      other.unit === figure.unit &&
      other.kind === figure.kind &&
      other.value !== figure.value &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      wordsBefore(quote, other).join(' ') === verb.join(' '),
  );
  const own = clauseOf(quote, figure, sentence);
  const clauses = others.map((other) => clauseOf(quote, other, sentence));
  const shared = sharedWith(query, quote.slice(own.start, own.end));
  // The question names the case itself.
  const isNamed = clauses.every(({ start, end }) => sharedWith(query, quote.slice(start, end)) < shared);
  return isNamed ? undefined : clauses.reduce(spanning, own);
}
