import type { Figure } from '../../language/figures/read-figures.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { termsIn } from './folded-words.ts';

export interface AssociatedFigure {
  readonly figure: Figure;
  /** Words of the question said of this figure, less those said of another one. */
  readonly score: number;
  /** Folded words that lead up to it from the last comma or figure, and its unit. */
  readonly own: ReadonlySet<string>;
  /** Folded words that all the figures share: before the first of them, and behind the last. */
  readonly shared: ReadonlySet<string>;
}

/** What is said at the head of a sentence (`Năm 2025, mức hài lòng …`) holds for its figures, most for the first. */
const HEAD_OF_FIRST = 0.6;
const EARLIER = 0.3;
/** A word that only stands with a later figure speaks for that one. */
const OF_ANOTHER = -3;
/** Figures this close, with no comma between, are said of one thing: `từ 21 còn 14`. */
const SAME_THING_WORDS = 2;
/** Where what is said behind a figure ends. */
const BOUNDARY = /[,;.()]| và /u;
/** Behind the last of several figures, what these open is said of all of them: `36 chuyên mục, 100 tin bài về cải cách`. */
const OF_ALL = / (?:về|theo|so với) /u;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Words that lead up to a figure from the last comma or figure, and its unit. */
  readonly own: ReadonlySet<string>;
  /** Words before that. */
  readonly head: ReadonlySet<string>;
}

function stretches(quote: string, rivals: readonly Figure[]): Stretch[] {
  const found: Stretch[] = [];
  rivals.forEach((figure, i) => {
    const previous = rivals[i - 1];
    const between = previous ? quote.slice(previous.end, figure.start) : '';
    const joined =
      previous !== undefined && !/[,;]/u.test(between) && termsIn(between).length <= SAME_THING_WORDS;
    // The comma of `tỉnh, thành` joins one word.
    const before = quote.slice(0, figure.start).replaceAll('tỉnh, thành', 'tỉnh  thành');
    const clause = Math.max(
      previous?.end ?? 0,
      before.lastIndexOf(', ') + 1,
      before.lastIndexOf('; ') + 1,
      before.lastIndexOf(': ') + 1,
    );
    const start = joined ? (found[i - 1]?.start ?? 0) : clause;
    const behind = quote.slice(figure.end, rivals[i + 1]?.start ?? quote.length);
    const isLast = i > 0 && i === rivals.length - 1 && !between.includes('trong đó');
    const stops = [BOUNDARY, ...(isLast ? [OF_ALL] : [])].map((mark) => behind.search(mark));
    const stop = Math.min(...stops.map((at) => (at < 0 ? behind.length : at)));
    const end = figure.end + stop;
    found.push({
      start,
      end,
      own: new Set(termsIn(quote.slice(start, end))),
      head: new Set(termsIn(quote.slice(0, start))),
    });
  });
  return found;
}

/** What is said before the first and behind the last of several figures is said of all of them. */
function sharedWords(quote: string, found: readonly Stretch[]): ReadonlySet<string> {
  const [first, last] = [found[0], found.at(-1)];
  return new Set([
    ...termsIn(quote.slice(0, first?.start ?? 0)),
    ...termsIn(quote.slice(last?.end ?? quote.length)),
  ]);
}

/** Words behind the last figure that are said of all. */
function tailOf(quote: string, found: readonly Stretch[]): ReadonlySet<string> {
  const tail = quote.slice(found.at(-1)?.end ?? quote.length);
  return new Set(OF_ALL.exec(tail)?.index === 0 ? termsIn(tail.split(BOUNDARY, 1)[0] ?? '') : []);
}

/**
 * Which of several figures of one kind a question speaks of, best first: in "Sở Tư pháp cao nhất (94,99%), Sở Tài
 * chính thấp nhất (84,91%)" a question for Sở Tài chính means the second. Equal scores keep the order of the quote.
 */
export function associateFigures(query: Query, quote: string, rivals: readonly Figure[]): AssociatedFigure[] {
  const ordered = [...rivals].sort((a, b) => a.start - b.start);
  const words = stretches(quote, ordered);
  const shared = sharedWords(quote, words);
  const behindAll = words.length > 1 ? tailOf(quote, words) : new Set<string>();
  const terms = [...new Set(contentTerms(query).map(({ term }) => term))].filter(
    (term) => !/^\d/u.test(term),
  );
  const scoreOf = (term: string, i: number): number => {
    if (words[i]?.own.has(term) || behindAll.has(term)) return 1;
    if (words[i]?.head.has(term)) return i === 0 ? HEAD_OF_FIRST : EARLIER;
    return words.slice(i + 1).some(({ own }) => own.has(term)) ? OF_ANOTHER : 0;
  };
  return ordered
    .map((figure, i) => ({
      figure,
      score: terms.reduce((sum, term) => sum + scoreOf(term, i), 0),
      own: words[i]?.own ?? new Set(),
      shared,
    }))
    .sort((a, b) => b.score - a.score || a.figure.start - b.figure.start);
}
