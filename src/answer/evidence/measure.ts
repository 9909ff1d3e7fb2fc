import { nearWords } from '../../language/near-words.ts';
import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import { contentTerms, type Query, type QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
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
/** A word of the topic with its weight here, and its neighbours in the question. */
export interface WeightedContent extends QueryTerm {
  readonly idf: number;
  readonly previous?: string;
  readonly next?: string;
  /** Its pairs with them, as candidates have them. */
  readonly pairBefore?: string;
  readonly pairBehind?: string;
  /** Words that mean about the same as the phrase it is part of. */
  readonly near: readonly (readonly string[])[];
  /** A syllable that may be another word where none of its neighbours stands beside it. */
  readonly mayBeOther: boolean;
}

/** The words of a question that carry its topic, weighed by how rare they are. */
export function weighContent(query: Query, knowledge: Knowledge): WeightedContent[] {
  const phrases = nearWords(query.terms.map(({ term }) => term));
  return contentTerms(query).map((term) => {
    const at = query.terms.indexOf(term);
    const previous = query.terms[at - 1];
    const next = query.terms[at + 1];
    return {
      ...term,
      idf: knowledge.index.idf(term.term) * term.weight * (term.focus ? FOCUS : 1),
      ...(previous?.role === 'content' && {
        previous: previous.term,
        pairBefore: `${previous.term}_${term.term}`,
      }),
      ...(next?.role === 'content' && { next: next.term, pairBehind: `${term.term}_${next.term}` }),
      near: phrases.find(({ start, end }) => at >= start && at < end)?.others ?? [],
      mayBeOther:
        (previous?.role === 'content' || next?.role === 'content') &&
        !/\d/u.test(term.term) &&
        isPlainSyllable(term.term),
    };
  });
}

/** True when the sentence has one of the ways to say a phrase. */
function saysAny(ways: readonly (readonly string[])[], { termSet, pairs }: Candidate): boolean {
  return ways.some(
    ([first = '', ...rest]) =>
      termSet.has(first) &&
      [first, ...rest].every((word, i, all) => i === 0 || pairs.has(`${all[i - 1]}_${word}`)),
  );
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
  if (saysAny(term.otherwise ?? [], candidate) || saidByInitials(term.term, candidate)) return OTHERWISE;
  if (saysAny(term.near, candidate)) return NEAR;
  if (term.focus) return 0;
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
  readonly #spelling: () => number;

  constructor({ coverage, pairs, missing, onlyAsked }: Omit<Features, 'spelling'>, spelling: () => number) {
    this.coverage = coverage;
    this.pairs = pairs;
    this.missing = missing;
    this.onlyAsked = onlyAsked;
    this.#spelling = spelling;
  }

  get spelling(): number {
    return this.#spelling();
  }
}

/** Measures a candidate against the topic of a question. */
export function measure(content: readonly WeightedContent[], candidate: Candidate): Features {
  let total = 0;
  let covered = 0;
  let missing = 0;
  let onlyAsked = 0;
  let pairTotal = 0;
  let paired = 0;
  const levels = content.map((term) => levelOf(term, candidate));
  for (let i = 0; i < content.length; i++) {
    const { idf, pairBehind } = content[i] as WeightedContent;
    const level = levels[i] ?? 0;
    total += idf;
    covered += idf * level;
    if (level === 0) missing += idf;
    else if (level === ASKED) onlyAsked += idf;
    if (pairBehind !== undefined) {
      pairTotal += idf;
      if (candidate.pairs.has(pairBehind)) paired += idf;
    }
  }
  if (total === 0) return { coverage: 0, spelling: 0, pairs: 0, missing: 1, onlyAsked: 0 };
  const coverage = covered / total;
  const pairs = pairTotal === 0 ? coverage : paired / pairTotal;
  return new Measured(
    { coverage, pairs, missing: missing / total, onlyAsked: onlyAsked / total },
    () =>
      content.reduce((sum, term, i) => sum + term.idf * speltLevel(term, candidate, levels[i] ?? 0), 0) /
      total,
  );
}
