import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { mark, paragraph, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { type Outcome, proofOf } from './outcome.ts';
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

/** The alternative that a sentence says, where it says one of them and not the other. */
function chosen(
  { quote }: Candidate,
  [first, second]: readonly [Alternative, Alternative],
): string | undefined {
  const words = foldWords(quote);
  // All words of a key somewhere in the quote may say it in another order: then it is not clear that it does not.
  const mayBeSaid = ({ key }: Alternative) => key.every((word) => words.includes(` ${word} `));
  if (mayBeSaid(first) === mayBeSaid(second)) return undefined;
  const isLeft = mayBeSaid(first);
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

/** `A hay B`: the one that the evidence says; undefined when it says both or none, or denies one. */
export function chooseSide({ query }: SeveralFindings, sources: ChoiceSources): Outcome | undefined {
  const sides = OR.test(query.text) && query.cue.type !== 'claim' ? alternatives(query) : undefined;
  if (!sides) return undefined;
  const words = topicOf(query, sides);
  for (const { candidate, kept } of sources.find(withoutSides(query, sources)).slice(0, LOOKED_AT)) {
    if (!kept || candidate.sentences > 1) continue;
    if (words.length === 0 || topicCoverage(words, candidate, sources.knowledge) < LEAST_COVERAGE) continue;
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
