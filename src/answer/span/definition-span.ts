import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { COPULA, isTerm, opensWith, termAsked } from '../evidence/defines.ts';
import type { Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { sharedWith } from './asked-words.ts';
import { sentenceOf, trimmed } from './bounds.ts';

/** The syllables before `(CCHC)` whose first letters it is made of. */
function spelledOut(quote: string, short: string): Stretch | undefined {
  const at = quote.toLowerCase().indexOf(`(${short})`);
  if (at < 0) return undefined;
  const words = findAll(quote.slice(0, at), /[\p{L}]+/gu).slice(-short.length);
  const initials = words.map(([word]) => fold(word).charAt(0)).join('');
  const first = words[0];
  return initials === fold(short) && first ? trimmed(quote, { start: first.index, end: at }) : undefined;
}

/** The subject that comes before the copula is shown when the question describes it: `Đơn vị cơ bản là gì?`. */
const LONGEST_SUBJECT = 80;

type Side = 'left' | 'right' | undefined;
type Sides = readonly [left: string, right: string];

/** The side of the copula that answers: behind the very term, or before a description that opens with it. */
function sideOfTerm(query: Query, term: readonly string[], [left, right]: Sides): Side {
  if (isTerm(query, term, left)) return 'right';
  return term.length > 2 && opensWith(term, right) ? 'left' : undefined;
}

/** The side that says less of what the question says. */
function sideOf(query: Query, [left, right]: Sides): Side {
  const asksLeft = sharedWith(query, left);
  const asksRight = sharedWith(query, right);
  if (asksLeft >= asksRight) return asksLeft >= 0.5 ? 'right' : undefined;
  return asksRight >= 0.6 ? 'left' : undefined;
}

/** What something is: the part of `X là Y` that the question does not say. */
export function definitionSpan(query: Query, { quote }: Candidate): Stretch | undefined {
  const explained = query.abbreviations.map((short) => spelledOut(quote, short)).find((found) => found);
  if (explained) return explained;
  const term = termAsked(query);
  for (const { index, 0: verb } of findAll(quote, COPULA)) {
    const sentence = sentenceOf(quote, { start: index, end: index + verb.length });
    const left = { start: sentence.start, end: index };
    const right = { start: index + verb.length, end: sentence.end };
    const said = (part: Stretch): string => quote.slice(part.start, part.end);
    const side = term
      ? sideOfTerm(query, term, [said(left), said(right)])
      : sideOf(query, [said(left), said(right)]);
    if (side === 'right') return trimmed(quote, right);
    if (side === 'left' && left.end - left.start <= LONGEST_SUBJECT) return trimmed(quote, left);
  }
  return undefined;
}
