import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { mark, paragraph, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { asksWhichIsMore, compares } from './comparison-words.ts';
import { declined, type Outcome, proofOf, SURE } from './outcome.ts';
import type { SeveralFindings } from './several-findings.ts';
import { topicCoverage, topicWords } from './topic-coverage.ts';

const LOOKED_AT = 12;
const LEAST_COVERAGE = 0.75;
/** Longest alternative, in words on each side of `hay`. */
const LONGEST = 5;
const NEGATES = / (?:khong|chua|bo|bai bo|thay|thay cho|tru|ngoai) /u;
const OR = /\s(?:hay là|hay la|hay)\s/iu;
const CHOICE_ENDS = / (?:hay|vay|a|nhi|the|khong|chua|may|bao nhieu) /u;

const wordsOf = (part: string): string[] =>
  foldWords(part)
    .trim()
    .split(' ')
    .filter((word) => word !== '');
/** Words at `hay` that tell the alternatives apart. */
const KEY = 2;

interface Alternative {
  /** Folded words, nearest to `hay` at the end on the left and at the beginning on the right. */
  readonly words: readonly string[];
  /** Those near `hay` that the other one has not. */
  readonly key: readonly string[];
}

/** The two sides of `hay`; undefined when one holds the other (`trưởng phòng hay phó trưởng phòng`) or they differ in nothing. */
function alternatives(query: Query): readonly [Alternative, Alternative] | undefined {
  const [left, right, more] = query.text.split(OR);
  if (left === undefined || right === undefined || more !== undefined || CHOICE_ENDS.test(foldWords(right)))
    return undefined;
  const first = wordsOf(left).slice(-LONGEST);
  const second = wordsOf(right).slice(0, LONGEST);
  // `buổi sáng hay buổi chiều`: the head that both share tells nothing.
  const shared = second.findIndex((word) => !first.includes(word));
  const keyOfSecond = second.slice(shared, shared + KEY);
  const keyOfFirst = first.slice(-KEY).filter((word) => !second.slice(0, shared + KEY).includes(word));
  if (shared < 0 || keyOfFirst.length === 0) return undefined;
  return [
    { words: first, key: keyOfFirst },
    { words: second, key: keyOfSecond },
  ];
}

/** Where a run of folded words stands in a quote, as written there. */
function standsIn(quote: string, words: readonly string[]): { start: number; end: number } | undefined {
  const tokens = [...quote.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: surface, index }) => ({
    folded: foldWords(surface).trim(),
    start: index,
    end: index + surface.length,
  }));
  const at = tokens.findIndex((_, i) => words.every((word, k) => tokens[i + k]?.folded === word));
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  return at >= 0 && first && last ? { start: first.start, end: last.end } : undefined;
}

/** The longest stretch of an alternative that a quote has, with its key in it. */
function said(
  quote: string,
  { words, key }: Alternative,
  isLeft: boolean,
): { start: number; end: number } | undefined {
  for (let size = words.length; size >= key.length; size--) {
    const part = isLeft ? words.slice(-size) : words.slice(0, size);
    const found = key.every((word) => part.includes(word)) ? standsIn(quote, part) : undefined;
    if (found) return found;
  }
  return standsIn(quote, key);
}

/** The clause before a place of a quote. */
const clauseBefore = (quote: string, at: number): string =>
  foldWords(
    quote
      .slice(0, at)
      .split(/[,;:]\s/u)
      .at(-1) ?? '',
  );

/** All words of a key somewhere in the quote may say it in another order: then it is not clear that it does not. */
function mayBeSaid(quote: string, { key }: Alternative): boolean {
  const words = foldWords(quote);
  return key.every((word) => words.includes(` ${word} `));
}

/** The alternative that a sentence says, where it says one of them and not the other. */
function chosen(
  { quote }: Candidate,
  [first, second]: readonly [Alternative, Alternative],
): string | undefined {
  const isLeft = mayBeSaid(quote, first);
  if (isLeft === mayBeSaid(quote, second)) return undefined;
  const found = said(quote, isLeft ? first : second, isLeft);
  const isTooShort = found && !/[\s\d]/u.test(quote.slice(found.start, found.end));
  if (isTooShort) return undefined;
  if (!found || NEGATES.test(clauseBefore(quote, found.start).replaceAll(' khong qua ', ' ')))
    return undefined;
  return quote.slice(found.start, found.end);
}

/** The question without what only the alternatives name: a wrong one must not hide the sentence. */
function withoutSides(query: Query, { understand }: Pick<ChoiceSources, 'understand'>): Query {
  const [left = '', right = ''] = query.text.split(OR);
  const rest = [left.split(/\s+/u).slice(0, -KEY), right.split(/\s+/u).slice(KEY + 1)].flat().join(' ');
  const { years, numbers, places, bodies, names, otherProvinces } = understand(rest);
  return { ...query, years, numbers, places, bodies, names, otherProvinces, figures: [] };
}

export interface ChoiceSources extends ComposeContext {
  readonly understand: (text: string) => Query;
  readonly find: (query: Query) => readonly Evidence[];
}

/** Topic words that a right sentence must have: all but those that tell the alternatives apart. */
const topicOf = (query: Query, [first, second]: readonly [Alternative, Alternative]): string[] =>
  topicWords(query).filter((word) => !first.key.includes(word) && !second.key.includes(word));

type Sides = readonly [Alternative, Alternative];

/** Sentences that speak of the topic, whichever side they name. */
function speaking(query: Query, sides: Sides, sources: ChoiceSources): Candidate[] {
  const words = topicOf(query, sides);
  if (words.length === 0) return [];
  return sources
    .find(withoutSides(query, sources))
    .slice(0, LOOKED_AT)
    .filter(({ candidate, kept }) => kept && candidate.sentences === 1)
    .map(({ candidate }) => candidate)
    .filter((candidate) => topicCoverage(words, candidate, sources.knowledge) >= LEAST_COVERAGE);
}

const hasLevel = ({ figures }: Candidate): boolean =>
  figures.some(({ kind }) => kind === 'percent' || kind === 'score' || kind === 'rank');

const BOTH_LACKING = 'Tôi không có đủ số liệu cùng loại của cả hai bên nên không so được.';

/** To be named is no choice where one is asked to be the more: a sentence that compares both may tell, else nothing does. */
function declineMore(query: Query, sides: Sides, sources: ChoiceSources): Outcome | undefined {
  const found = speaking(query, sides, sources);
  const named = ({ quote }: Candidate): number => sides.filter((side) => mayBeSaid(quote, side)).length;
  if (found.some((one) => named(one) === sides.length && compares(foldWords(one.quote)))) return undefined;
  const known = found.find((one) => hasLevel(one) && chosen(one, sides) !== undefined);
  return { draft: declined(BOTH_LACKING, known, sources.knowledge), sure: SURE };
}

/**
 * `A hay B`: the one that the evidence says; undefined when it says both or none, or denies one. Which of the two is the
 * higher, the newer or the longer no mention tells: that is declined.
 */
export function chooseSide({ query }: SeveralFindings, sources: ChoiceSources): Outcome | undefined {
  const sides = OR.test(query.text) && query.cue.type !== 'claim' ? alternatives(query) : undefined;
  if (!sides) return undefined;
  if (asksWhichIsMore(foldWords(query.text))) return declineMore(query, sides, sources);
  for (const candidate of speaking(query, sides, sources)) {
    const answer = chosen(candidate, sides);
    if (answer === undefined) continue;
    const proof = proofOf([candidate], sources);
    return {
      draft: {
        kind: 'answer',
        blocks: [paragraph(strong(answer), text(' '), mark(1)), ...proof.blocks],
        citations: proof.citations,
      },
      sure: 0.8,
    };
  }
  return undefined;
}
