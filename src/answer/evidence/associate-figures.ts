import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { contentTerms, type Query } from '../understand/query.ts';

export interface AssociatedFigure {
  readonly figure: Figure;
  /** Words of the question said of this figure, less those said of another one. */
  readonly score: number;
}

/** A word said before an earlier figure may still be meant (`Năm 2025, mức hài lòng …`), but counts less. */
const EARLIER = 0.3;
/** Figures this close, with no comma between, are said of one thing: `từ 21 còn 14`. */
const SAME_THING_WORDS = 2;
/** Where what is said behind a figure ends. */
const BOUNDARY = /[,;.()]| và /u;

const wordsOf = (text: string): string[] => foldWords(text).trim().split(' ');

/** Words of the stretch of a quote that belongs to each figure: what leads up to it, and its own unit. */
function stretches(quote: string, rivals: readonly Figure[]): ReadonlySet<string>[] {
  const groups: { from: number; to: number }[] = [];
  return rivals.map((figure, i) => {
    const previous = rivals[i - 1];
    const between = previous ? quote.slice(previous.end, figure.start) : '';
    const joined =
      previous !== undefined && !/[,;]/u.test(between) && wordsOf(between).length <= SAME_THING_WORDS;
    const from = joined ? (groups[i - 1]?.from ?? 0) : (previous?.end ?? 0);
    const next = rivals[i + 1]?.start ?? quote.length;
    const behind = quote.slice(figure.end, next);
    const stop = behind.search(BOUNDARY);
    const to = stop < 0 ? next : figure.end + stop;
    groups.push({ from, to });
    return new Set(wordsOf(quote.slice(from, to)));
  });
}

/**
 * Which of several figures of one kind a question speaks of, best first: in "Sở Tư pháp cao nhất (94,99%), Sở Tài
 * chính thấp nhất (84,91%)" a question for Sở Tài chính means the second. Equal scores keep the order of the quote.
 */
export function associateFigures(query: Query, quote: string, rivals: readonly Figure[]): AssociatedFigure[] {
  const ordered = [...rivals].sort((a, b) => a.start - b.start);
  const owned = stretches(quote, ordered);
  const terms = [...new Set(contentTerms(query).map(({ term }) => term))].filter(
    (term) => !/^\d/u.test(term),
  );
  return ordered
    .map((figure, i) => {
      const score = terms.reduce((sum, term) => {
        if (owned[i]?.has(term)) return sum + 1;
        if (owned.slice(0, i).some((words) => words.has(term))) return sum + EARLIER;
        return owned.slice(i + 1).some((words) => words.has(term)) ? sum - 1 : sum;
      }, 0);
      return { figure, score };
    })
    .sort((a, b) => b.score - a.score || a.figure.start - b.figure.start);
}
