import type { Figure } from '../../language/figures/read-figures.ts';
import type { Query } from '../understand/query.ts';
import { termsIn } from './folded-words.ts';

/** Two sides of one thing, as folded words with `i/y` merged; a figure is said of one of them. */
type Sides = readonly [one: RegExp, other: RegExp];

const OPPOSED: readonly Sides[] = [
  [/ (?:giam|bot|tut|rot|sut) /u, / tang /u],
  [/ (?:giai quyet|xu li|lam xong) /u, / (?:nhan|tiep nhan) /u],
];

/** What indices measure, by name and in everyday words. */
const MEASURES: readonly RegExp[] = [
  / (?:hai long|sipas) /u,
  / (?:nang luc canh tranh|pci) /u,
  / (?:chuyen doi so|dti) /u,
  / (?:cai cach hanh chinh|par index) /u,
  / papi /u,
];

/** `bỏ cách chia bốn mức độ và chỉ còn hai mức`: the first figure is what there was before. */
const ABOLISHED = / bo (?:\S+ ){0,6}$/u;
const REMAINS = / con (?:\S+ ){0,3}$/u;
const ASKS_OLD = / (?:bo|truoc|cu|tung) /u;

const JOINS: readonly string[] = [', ', '; ', ': ', ' và '];

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;

interface Clause {
  readonly figure: Figure;
  /** What leads up to the figure from the figure, mark or `và` before it. */
  readonly before: string;
  /** That, and what follows down to the next one. */
  readonly whole: string;
}

function clauseOf(quote: string, figure: Figure, rivals: readonly Figure[]): Clause {
  const head = quote.slice(0, figure.start);
  const ends = rivals.filter(({ end }) => end <= figure.start).map(({ end }) => end);
  const marks = JOINS.map((one) => head.lastIndexOf(one) + 1);
  const before = joined(termsIn(quote.slice(Math.max(0, ...ends, ...marks), figure.start)));
  const next = rivals.find(({ start }) => start >= figure.end)?.start ?? quote.length;
  const behind = quote.slice(figure.end, next).split(/[,;:.](?: |$)| và /u, 1)[0] ?? '';
  return { figure, before, whole: `${before}${termsIn(behind).join(' ')} ` };
}

/** Those on the side that the question names, where others are on the other side. */
function onOneSide(asked: string, clauses: readonly Clause[]): readonly Clause[] {
  let left = clauses;
  for (const [one, other] of OPPOSED) {
    const [isOne, isOther] = [one.test(asked), other.test(asked)];
    if (isOne === isOther) continue;
    const [wanted, opposite] = isOne ? [one, other] : [other, one];
    const others = left.filter(({ whole }) => opposite.test(whole) && !wanted.test(whole));
    const fitting = left.filter((clause) => wanted.test(clause.whole));
    if (others.length > 0 && fitting.length > 0) left = fitting;
  }
  return left;
}

/** Those said of the measure that the question names, where the quote tells of several. */
function ofMeasure(asked: string, quote: string, clauses: readonly Clause[]): readonly Clause[] {
  const words = joined(termsIn(quote));
  if (MEASURES.filter((measure) => measure.test(words)).length < 2) return clauses;
  const [wanted, ...more] = MEASURES.filter((measure) => measure.test(asked));
  // What is said of several figures stands once between semicolons.
  const part = ({ start, end }: Figure): string => {
    const close = quote.indexOf('; ', end);
    return joined(termsIn(quote.slice(quote.lastIndexOf('; ', start) + 1, close < 0 ? undefined : close)));
  };
  const fitting =
    wanted && more.length === 0 ? clauses.filter(({ figure }) => wanted.test(part(figure))) : [];
  return fitting.length > 0 ? fitting : clauses;
}

/**
 * Of figures that fit, those that are said in the way that is asked for: a fall and no rise, what was settled and not
 * what came in, the measure named, what there is and not what was abolished. All when that does not tell them apart.
 */
export function saidAsAsked(query: Query, quote: string, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 2) return figures;
  const asked = joined(query.terms.map(({ term }) => term));
  const clauses = figures.map((figure) => clauseOf(quote, figure, figures));
  const left = ofMeasure(asked, quote, onOneSide(asked, clauses));
  const isOld = ({ before }: Clause): boolean => ABOLISHED.test(before);
  const isChanged = !ASKS_OLD.test(asked) && left.some(({ before }) => REMAINS.test(before));
  const current = isChanged ? left.filter((clause) => !isOld(clause)) : left;
  return (current.length > 0 ? current : left).map(({ figure }) => figure);
}
