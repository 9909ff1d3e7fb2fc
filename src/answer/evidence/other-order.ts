import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { asksSecond, extremeClause, tellsSecond, whereSecond } from './extreme-clause.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

/** Kinds of questions for who has a place in an order. */
const WHO: ReadonlySet<string> = new Set(['person', 'place', 'body', 'list']);
const asksWho = ({ cue }: Query): boolean => WHO.has(cue.type);

/** Asked for the second best, the best is no answer, nor who is just named. */
const otherThanSecond = ruleFor(asksSecond, (_query, candidate) =>
  tellsSecond(quoteWords(candidate)) ? undefined : about('vị trí thứ nhì'),
);

const BEST = 1;
const placeAsked = ({ figures }: Query): number | undefined => {
  const value = figures.find(({ kind }) => kind === 'rank')?.value;
  return typeof value === 'number' && value > BEST ? value : undefined;
};
const SECOND = 2;

/** `tỉnh nào đứng thứ ba`: the sentence must tell of that very place. */
const otherPlaceInOrder = ruleFor(
  (query) => asksWho(query) && placeAsked(query) !== undefined && / nao | ai /u.test(askedWords(query)),
  (query, candidate) => {
    const place = placeAsked(query);
    const isTold =
      candidate.figures.some(({ kind, value }) => kind === 'rank' && value === place) ||
      (place === SECOND && tellsSecond(quoteWords(candidate)));
    return isTold ? undefined : about(`vị trí thứ ${place}`);
  },
);

const NEXT_TO =
  / (?:nao|ai) (?:xep|dung|o) (?:hang )?(?:ngay |lien |ke )?(?<side>sau|duoi|truoc|tren) (?<name>\S+ \S+)/u;

/** `tỉnh nào đứng sau Hải Phòng`: who is named behind it, not who is before it. */
const otherNeighbour = ruleFor(
  (query) => NEXT_TO.test(askedWords(query)),
  (query, candidate) => {
    const { side, name } = NEXT_TO.exec(askedWords(query))?.groups ?? {};
    const words = quoteWords(candidate);
    const [at, second] = [words.indexOf(` ${name} `), whereSecond(words)];
    const isTold = at >= 0 && second >= 0 && (side === 'sau' || side === 'duoi') === at < second;
    return isTold ? undefined : about('thứ tự được hỏi');
  },
);

/** Asked who is first or last, a sentence that tells of no such place does not answer. */
const notExtreme = ruleFor(asksWho, (query: Query, { quote, statement }: Candidate) =>
  statement !== undefined && extremeClause(query, quote) === 'none' ? about('vị trí được hỏi') : undefined,
);

/** Another place in an order than the one asked about. */
export const ORDER_RULES: readonly Rule[] = [otherThanSecond, otherPlaceInOrder, otherNeighbour, notExtreme];
