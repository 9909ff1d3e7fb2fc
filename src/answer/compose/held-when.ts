import { readFigures } from '../../language/figures/read-figures.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { POST_HOLDER } from '../evidence/expect-name.ts';
import { askedWords } from '../evidence/folded-words.ts';
import { isPredecessorAt } from '../evidence/predecessor.ts';
import type { Query } from '../understand/query.ts';

/** The clause of a quote that holds some words of it. */
const clauseWith = (quote: string, words: string): string =>
  quote.split(';').find((clause) => clause.includes(words)) ?? quote;

/** `(tháng 10/2025)` -> `tháng 10/2025`: the first day or month of a clause as the quote writes it. */
function dateIn(clause: string): { readonly shown: string; readonly value: string } | undefined {
  const figure = readFigures(clause).find(
    ({ kind, value }) => (kind === 'date' || kind === 'month') && /^\d{4}-/u.test(String(value)),
  );
  if (!figure) return undefined;
  const word = figure.kind === 'date' ? 'ngày' : 'tháng';
  const { surface } = figure;
  return { shown: surface.startsWith(word) ? surface : `${word} ${surface}`, value: String(figure.value) };
}

const ELECTED = /(?:bầu|bổ nhiệm|nhận chức)/u;

/**
 * Posts change hands, so who holds one is told with the date that the quote gives beside the name: ` (từ ngày
 * 19/11/2025)`, ` (tính đến tháng 10/2025)`; of what was before, ` (khi đó, ngày 9/10/2020)`. Empty when no post is asked for.
 */
export function heldWhen(
  query: Query,
  { statement, quote }: Pick<Candidate, 'statement' | 'quote'>,
  name: string,
): string {
  const { type } = query.cue;
  if ((type !== 'person' && type !== 'role') || !statement || !POST_HOLDER.test(askedWords(query))) return '';
  const clause = clauseWith(quote, name);
  const date = dateIn(clause);
  if (!date || name.includes(date.shown)) return '';
  if (isPredecessorAt(quote, quote.indexOf(name.replace(/^(?:ông|bà) /u, ''))))
    return ` (được thay ${date.shown})`;
  if (ELECTED.test(clause)) return ` (từ ${date.shown})`;
  if (clause !== quote) return ` (${date.shown})`;
  return quote.includes('khi đó') ? ` (khi đó, ${date.shown})` : ` (tính đến ${date.shown})`;
}
