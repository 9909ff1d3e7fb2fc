import type { Figure } from '../../language/figures/read-figures.ts';
import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { associateFigures } from './associate-figures.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { saidAsAsked } from './said-as-asked.ts';

/** Folded words that follow a figure in its sentence, the figure's own unit first; none when a mark ends it there. */
export function wordsBehind(candidate: Candidate, figure: Figure): string[] {
  if (/^[,;:]/u.test(candidate.quote.slice(figure.end))) return [];
  return foldWords(candidate.quote.slice(figure.end, figure.end + 60))
    .trim()
    .split(' ');
}

/** How many words of the asked noun stand right behind the figure. */
export function sharedNoun(noun: readonly string[], candidate: Candidate, figure: Figure): number {
  const after = wordsBehind(candidate, figure);
  let shared = 0;
  while (shared < noun.length && noun[shared] === after[shared]) shared += 1;
  return shared;
}

/** A year that something is said of, not one that it is compared with: `tăng 5 so với 2019`. */
const YEAR = /(?<!so với (?:năm )?)(?:19|20)\d{2}/gu;
/** A year this near to the start stands at the head of the sentence. */
const HEAD = 12;

/** The year that a figure is said of: in its clause the nearest one, else the last one before it. */
function yearOf(figure: Figure, quote: string): string | undefined {
  const before = quote.slice(0, figure.start);
  const clauseStart = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; ')) + 1;
  const clauseEnd = quote.slice(figure.end).search(/[,;] /u);
  const end = clauseEnd < 0 ? quote.length : figure.end + clauseEnd;
  const years = findAll(quote, YEAR).map(({ 0: year, index }) => ({ year, index }));
  const distance = ({ index }: { index: number }) =>
    index < figure.start ? figure.start - index - 4 : index - figure.end;
  const inClause = years
    .filter(({ index }) => index >= clauseStart && index < end)
    .sort((a, b) => distance(a) - distance(b));
  return inClause[0]?.year ?? years.findLast(({ index }) => index < figure.start)?.year;
}

/** `so với 2024`: the year is what is compared with, not the one asked about. */
const COMPARED_WITH = / so voi (?:nam )?(?:19|20)\d{2} /u;

/** With a year asked for, figures that the sentence says of another year are none. */
function ofAskedYear(query: Query, candidate: Candidate, figure: Figure): boolean {
  const asked = query.years.length === 1 ? query.years[0] : undefined;
  if (
    asked === undefined ||
    !candidate.quote.includes(asked) ||
    COMPARED_WITH.test(askedWords(query)) ||
    /year|date|month|quarter|period/u.test(figure.kind)
  )
    return true;
  // `Năm 2024 tỉnh …` at the head holds for the whole sentence, but for a figure with a year of its own behind it.
  const ownYear = /^[^,;.]{0,12}?((?:19|20)\d{2})/u.exec(candidate.quote.slice(figure.end))?.[1];
  if (candidate.quote.indexOf(asked) <= HEAD) return ownYear === undefined || ownYear === asked;
  const year = yearOf(figure, candidate.quote);
  return year === undefined || year === asked;
}

const AFTER_WORDS = 3;

/** True for a figure that the person typed together with what follows it: it is not the answer. */
function wasTyped(query: Query, candidate: Candidate, figure: Figure): boolean {
  const behind = (text: string, { end }: Figure): string =>
    foldWords(text.slice(end, end + 40))
      .trim()
      .split(' ')
      .slice(0, AFTER_WORDS)
      .join(' ');
  return query.figures.some(
    (typed) =>
      fold(typed.surface) === fold(figure.surface) &&
      behind(query.text, typed) === behind(candidate.quote, figure),
  );
}

/** `…, riêng đất đai từ 90%`: a figure of what is excepted, when two neighbouring words of the question say that. */
function isException(query: Query, quote: string, figure: Figure): boolean {
  const before = quote.slice(0, figure.start);
  const at = before.lastIndexOf(', riêng ');
  if (at < 0 || /\d/u.test(before.slice(at))) return false;
  const said = foldWords(before.slice(at));
  return query.terms.some(
    ({ term, role }, i) =>
      role === 'content' && said.includes(` ${term} ${query.terms[i + 1]?.term ?? '-'} `),
  );
}

/** `7 ngày nếu chưa có`: the condition that the question states, with `nếu` or without, stands behind this figure. */
function hasCondition(query: Query, quote: string, figure: Figure): boolean {
  const clause = foldWords(quote.slice(figure.end).split(/[,;.] |[,;.]$/u)[0] ?? '');
  const condition = / neu( (?:chua|khong|da|co)(?: (?:co|du|phai))? )/u.exec(clause)?.[1];
  return condition !== undefined && askedWords(query).includes(condition);
}

/** Of several figures that fit, the one that the question speaks of. */
export function nearest(query: Query, candidate: Candidate, figures: readonly Figure[]): Figure | undefined {
  const fitting = saidAsAsked(query, candidate.quote, figures);
  const ordered =
    fitting.length > 1
      ? associateFigures(query, candidate.quote, fitting).map(({ figure }) => figure)
      : fitting;
  const excepted = ordered.filter(
    (figure) => isException(query, candidate.quote, figure) || hasCondition(query, candidate.quote, figure),
  );
  return [...excepted, ...ordered].find(
    (figure) => !wasTyped(query, candidate, figure) && ofAskedYear(query, candidate, figure),
  );
}
