import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { askedFigures } from '../evidence/asked-figures.ts';
import { type AssociatedFigure, associateFigures } from '../evidence/associate-figures.ts';
import { agrees, isComparable } from '../evidence/compare-figures.ts';
import { ofAskedYear } from '../evidence/figures-near.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import type { ClaimCheck } from '../reply.ts';
import { contentTerms, type Query, type QueryTerm } from '../understand/query.ts';
import { figurePhrase } from './figure-phrase.ts';

/** A figure that shares no word with the claim proves nothing. */
const RELATED = 1;
/** How far the words of a claimed figure reach, in UTF-16 units on each side. */
const NEAR = 24;

const wordsAround = (text: string, start: number, end: number): ReadonlySet<string> =>
  new Set(
    foldWords(text.slice(Math.max(0, start), end))
      .trim()
      .split(' '),
  );

/** They lead up to a year, a day or a rank, which is checked itself. */
const LEADING_WORDS: ReadonlySet<string> = new Set(['nam', 'thang', 'ngay', 'quy', 'xep', 'hang']);

/** Content words of the claim that stand near its figure, left or right of it. */
function nearWords(query: Query, { start, end }: Figure): { before: QueryTerm[]; after: QueryTerm[] } {
  const left = wordsAround(query.text, start - NEAR, start);
  const right = wordsAround(query.text, end, end + NEAR);
  const content = contentTerms(query).filter(({ term }) => !/\d/u.test(term) && !LEADING_WORDS.has(term));
  return {
    before: content.filter(({ term }) => left.has(term)),
    after: content.filter(({ term }) => right.has(term)),
  };
}

const isSaid = (term: QueryTerm, words: ReadonlySet<string>): boolean =>
  words.has(term.term) || (term.otherwise ?? []).some((other) => other.every((word) => words.has(word)));

const DIRECTIONS: readonly (readonly string[])[] = [
  ['tang', 'giam'],
  ['tang', 'tut'],
  ['tang', 'xuong'],
  ['len', 'xuong'],
  ['len', 'tut'],
  ['len', 'giam'],
  ['som', 'tre'],
  ['dung', 'tre'],
  ['sang', 'chieu'],
  ['hon', 'kem'],
];

/** True when the claim says one way and the sentence the other: `tăng` for `giảm`, `trễ` for `đúng hạn`. */
function otherWay(query: Query, words: ReadonlySet<string>): boolean {
  const said = new Set(foldWords(query.text).trim().split(' '));
  return DIRECTIONS.some(
    ([a = '', b = '']) =>
      (said.has(a) && !said.has(b) && words.has(b) && !words.has(a)) ||
      (said.has(b) && !said.has(a) && words.has(a) && !words.has(b)),
  );
}

const wordBefore = (text: string, { start }: Figure): string =>
  foldWords(text.slice(Math.max(0, start - 12), start))
    .trim()
    .split(' ')
    .at(-1) ?? '';
const FROM: ReadonlySet<string> = new Set(['tu']);
const TO: ReadonlySet<string> = new Set(['con', 'xuong', 'len', 'thanh', 'den']);

/** `giảm còn 572` is not said by `giảm từ 572 xuống 564`. */
function otherEnd(query: Query, said: Figure, quote: string, found: Figure): boolean {
  const [a, b] = [wordBefore(query.text, said), wordBefore(quote, found)];
  // `115 trong 164 vụ` counts 115.
  return (FROM.has(a) && TO.has(b)) || (TO.has(a) && FROM.has(b)) || (a === 'trong') !== (b === 'trong');
}

/** A date without a year is of the year of its source. */
function otherYearOfSource(said: Figure, found: Figure, publishedYear: string | undefined): boolean {
  const [a, b] = [String(said.value), String(found.value)];
  return said.kind === 'date' && /^\d{4}/u.test(a) && b.startsWith('--') && a.slice(0, 4) !== publishedYear;
}

interface Ground {
  readonly evidence: Evidence;
  readonly publishedYear: string | undefined;
}

/** Where the noun behind a figure ends. */
const ENDS_NOUN: ReadonlySet<string> = new Set(
  'par sipas papi pci dti pgi phai khong dung duoc la cua o tai trong vao va voi do bi a nhe chu nam thang ngay co theo cho den tu ve thi nay'.split(
    ' ',
  ),
);

/** `hồ sơ trực tuyến` is not `hồ sơ`: the noun behind the claimed figure stands whole behind the one found. */
function sameNoun(query: Query, said: Figure, quote: string, found: Figure): boolean {
  const behind = (text: string, { end }: Figure): string[] =>
    foldWords(text.slice(end, end + 60))
      .trim()
      .split(' ');
  const words = behind(query.text, said);
  const stop = words.findIndex(
    (word, i) => ENDS_NOUN.has(word) || /\d/u.test(word) || (word === 'so' && words[i + 1] === 'voi'),
  );
  const noun = (stop < 0 ? words : words.slice(0, stop)).slice(0, 4);
  const other = behind(quote, found);
  return noun.every((word, i) => word === '' || word === other[i]);
}

/** Everything that the claim says near its figure must be said of the figure found. */
function supports(
  said: Figure,
  query: Query,
  rival: AssociatedFigure,
  { evidence, publishedYear }: Ground,
): boolean {
  const words = new Set([...rival.own, ...rival.shared]);
  const { before, after } = nearWords(query, said);
  return (
    [...before, ...after].every((term) => isSaid(term, words)) &&
    sameNoun(query, said, evidence.candidate.quote, rival.figure) &&
    !otherWay(query, rival.own) &&
    !otherEnd(query, said, evidence.candidate.quote, rival.figure) &&
    !otherYearOfSource(said, rival.figure, publishedYear)
  );
}

const UNITS: ReadonlySet<string> = new Set(['xa', 'phuong', 'huyen', 'tinh', 'khu']);

/** `64 xã phường` are all of them together: neither `48 xã` nor `16 phường` says otherwise. */
function countsTheSameUnits(said: readonly { readonly term: string }[], behind: string): boolean {
  const units = said.map(({ term }) => term).filter((term) => UNITS.has(term));
  if (units.length < 2) return true;
  const found = foldWords(behind.slice(0, 40)).trim().split(' ').slice(0, units.length);
  return units.every((unit) => found.includes(unit));
}

/** The noun of the claimed figure must stand with the other figure, or the two do not count the same thing. */
function contradicts(said: Figure, query: Query, rival: AssociatedFigure, quote: string): boolean {
  const { before, after } = nearWords(query, said);
  if (!countsTheSameUnits(after, quote.slice(rival.figure.end))) return false;
  const noun = (after.length > 0 ? after.slice(0, 2) : before.slice(-2)).filter(
    ({ term }) => !/^(?:khanh|hoa|tinh|nam)$/u.test(term),
  );
  return (
    rival.score >= RELATED &&
    noun.every((term) => isSaid(term, rival.own) || isSaid(term, rival.shared)) &&
    !otherWay(query, rival.own)
  );
}

/** A bound that another value happens to keep. */
const isOnlyBound = (said: Figure, found: Figure): boolean =>
  found.mod !== undefined && JSON.stringify(said.value) !== JSON.stringify(found.value);

/**
 * Compares a claimed figure with the one that the quote says of the same thing. A figure of the quote that is equal
 * but said of something else does not support the claim; when it is not clear which is meant, nothing is said.
 */
export function checkFigure(said: Figure, query: Query, ground: Ground): ClaimCheck {
  const { candidate } = ground.evidence;
  const unclear: ClaimCheck = { said: said.surface, verdict: 'not_found' };
  const comparable = askedFigures(query, candidate).filter(
    (found) => isComparable(said, found) && ofAskedYear(query, candidate, found),
  );
  const rivals = associateFigures(query, candidate.quote, comparable);
  const best = rivals[0];
  if (!best || said.ambiguous) return unclear;
  // `trên 80%` of something else does not speak for a claimed `90,1%`.
  const agreeing = rivals.find(
    (rival) => agrees(said, rival.figure) && (rival === best || !isOnlyBound(said, rival.figure)),
  );
  if (agreeing && agreeing.score === best.score) {
    if (!supports(said, query, agreeing, ground)) return unclear;
    return {
      said: said.surface,
      found: figurePhrase(candidate.quote, agreeing.figure),
      verdict: 'supported',
      marker: 1,
    };
  }
  if (agreeing || !contradicts(said, query, best, candidate.quote)) return unclear;
  return {
    said: said.surface,
    found: figurePhrase(candidate.quote, best.figure),
    verdict: 'contradicted',
    marker: 1,
  };
}
