import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import { toBigrams } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { nearPhrases } from './near-phrases.ts';
import { saidByInitials } from './said-by-initials.ts';

/** Measures of how well a candidate answers a question; each 0..1. */
export interface Features {
  /** Weight of the question's content terms that the sentence has; terms of its surroundings count in part. */
  readonly coverage: number;
  /** The same, where a word typed with diacritics must be spelt the same in the content. */
  readonly spelling: number;
  /** Weight of the question's neighbouring pairs that the sentence has. */
  readonly pairs: number;
  /** Weight of content terms that occur nowhere near: neither in the sentence nor around it. */
  readonly missing: number;
  /** Weight of content terms that only the wordings of the fact have. */
  readonly onlyAsked: number;
}

const AROUND = 0.7;
const CONTEXT = 0.6;
/** A syllable found without any of its neighbours is often another word: `hộ` of hộ chiếu in `hồ sơ`. */
const LONE = 0.45;
const MISSPELT = 0.3;
/** Said in other words of the same meaning. */
const OTHERWISE = 0.85;
/** Said where it is asked for, by the editors of the content. */
const ASKED = 0.8;
/** Said in words that mean about the same. */
const NEAR = 0.6;
/** … unless the person typed its diacritics and the content has them too. */
const LONE_SPELT = 0.85;
/** Words next to `ai` say what was done; they must be in the sentence itself. */
const FOCUS = 1.8;

/** A way to say a phrase: its first word, and the pairs of its words as candidates have them. */
interface Way {
  readonly first: string;
  readonly pairs: readonly string[];
}

/** Most phrases come from tables, and are the same arrays for every question. */
const ways = new WeakMap<readonly string[], Way>();

function wayOf(words: readonly string[]): Way {
  const known = ways.get(words);
  if (known) return known;
  const way = { first: words[0] ?? '', pairs: toBigrams(words) };
  ways.set(words, way);
  return way;
}

/** A word of the topic with its weight here. */
export interface WeightedContent {
  readonly term: string;
  /** See `QueryTerm`. */
  readonly surface: string | undefined;
  readonly isFocus: boolean;
  readonly idf: number;
  /** Its pairs with the words of the topic beside it, as candidates have them. */
  readonly pairBefore: string | undefined;
  readonly pairBehind: string | undefined;
  /** Ways to say the same, and words that mean about the same as the phrase it is part of. */
  readonly others: readonly Way[];
  readonly near: readonly Way[];
  /** A syllable that may be another word where none of its neighbours stands beside it. */
  readonly mayBeOther: boolean;
}

function weighed(at: number, query: Query, index: SearchIndex): WeightedContent | undefined {
  const { terms } = query;
  const asked = terms[at];
  if (asked?.role !== 'content') return undefined;
  const { term, surface, weight, focus, otherwise = [] } = asked;
  const previous = at > 0 ? terms[at - 1] : undefined;
  const next = terms[at + 1];
  const pairBefore = previous?.role === 'content' ? `${previous.term}_${term}` : undefined;
  const pairBehind = next?.role === 'content' ? `${term}_${next.term}` : undefined;
  const hasNeighbour = pairBefore !== undefined || pairBehind !== undefined;
  const near = nearPhrases(query).find(({ start, end }) => at >= start && at < end)?.others ?? [];
  return {
    term,
    surface,
    isFocus: focus === true,
    idf: index.idf(term) * weight * (focus ? FOCUS : 1),
    pairBefore,
    pairBehind,
    others: otherwise.map(wayOf),
    near: near.map(wayOf),
    mayBeOther: hasNeighbour && !/\d/u.test(term) && isPlainSyllable(term),
  };
}

/** The words of a question that carry its topic, weighed by how rare they are. */
export function weighContent(query: Query, { index }: Knowledge): WeightedContent[] {
  return query.terms.map((_, at) => weighed(at, query, index)).filter((content) => content !== undefined);
}

/** True when the sentence has one of the ways to say a phrase. */
function saysAny(ways: readonly Way[], { termSet, pairs }: Candidate): boolean {
  for (const way of ways)
    if (termSet.has(way.first) && way.pairs.every((pair) => pairs.has(pair))) return true;
  return false;
}

/** True when a syllable that may be another word stands beside one of its neighbours. */
const isPaired = (
  { mayBeOther, pairBefore, pairBehind }: WeightedContent,
  pairs: ReadonlySet<string>,
): boolean =>
  !mayBeOther ||
  (pairBefore !== undefined && pairs.has(pairBefore)) ||
  (pairBehind !== undefined && pairs.has(pairBehind));

function levelOf(term: WeightedContent, candidate: Candidate): number {
  const isSaid = candidate.termSet.has(term.term);
  if (isSaid && isPaired(term, candidate.pairs)) return 1;
  if (candidate.asked.terms.has(term.term) && isPaired(term, candidate.asked.pairs)) return ASKED;
  if (isSaid) return LONE;
  if (saysAny(term.others, candidate) || saidByInitials(term.term, candidate)) return OTHERWISE;
  if (saysAny(term.near, candidate)) return NEAR;
  if (term.isFocus) return 0;
  if (candidate.around.has(term.term)) return AROUND;
  return candidate.context.has(term.term) ? CONTEXT : 0;
}

/** The level when diacritics are looked at too: only for a word that was typed with them. */
function speltLevel(term: WeightedContent, candidate: Candidate, level: number): number {
  const spellings = candidate.spellings.get(term.term);
  if (term.surface === undefined || term.surface === term.term || spellings === undefined) return level;
  return spellings.has(term.surface) ? Math.max(level, LONE_SPELT) : level * MISSPELT;
}

/** What was found of the content terms; the spelling is looked at when asked for, since it reads the quote again. */
class Measured implements Features {
  readonly coverage: number;
  readonly pairs: number;
  readonly missing: number;
  readonly onlyAsked: number;
  readonly #content: readonly WeightedContent[];
  readonly #levels: readonly number[];
  readonly #candidate: Candidate;

  constructor(content: readonly WeightedContent[], candidate: Candidate) {
    this.#content = content;
    this.#levels = content.map((term) => levelOf(term, candidate));
    this.#candidate = candidate;
    let total = 0;
    let covered = 0;
    let missing = 0;
    let onlyAsked = 0;
    let pairTotal = 0;
    let paired = 0;
    for (let i = 0; i < content.length; i++) {
      const { idf, pairBehind } = content[i] as WeightedContent;
      const level = this.#levels[i] ?? 0;
      total += idf;
      covered += idf * level;
      if (level === 0) missing += idf;
      else if (level === ASKED) onlyAsked += idf;
      if (pairBehind !== undefined) {
        pairTotal += idf;
        if (candidate.pairs.has(pairBehind)) paired += idf;
      }
    }
    this.coverage = total === 0 ? 0 : covered / total;
    this.pairs = pairTotal === 0 ? this.coverage : paired / pairTotal;
    this.onlyAsked = total === 0 ? 0 : onlyAsked / total;
    this.missing = total === 0 ? 1 : missing / total;
  }

  get spelling(): number {
    let total = 0;
    let spelt = 0;
    this.#content.forEach((term, i) => {
      total += term.idf;
      spelt += term.idf * speltLevel(term, this.#candidate, this.#levels[i] ?? 0);
    });
    return total === 0 ? 0 : spelt / total;
  }
}

/** Measures a candidate against the topic of a question. */
export const measure = (content: readonly WeightedContent[], candidate: Candidate): Features =>
  new Measured(content, candidate);
