import type { FaqEntry } from '../../content/types.ts';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { rolesOf, type TermRole } from '../../language/questions/question-words.ts';
import { toTerms } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Query } from '../understand/query.ts';

interface Variant {
  /** Terms in order, to know the very same question. */
  readonly line: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Values of its figures, numbers in words too: another figure is another question. */
  readonly figures: string;
  /** Topic words in alphabetical order. */
  readonly topic: string;
  readonly type: QuestionType;
}

export interface FaqMatch {
  readonly entry: FaqEntry;
  /** 1: the same question; else the share of weight that question and variant have in common. */
  readonly similarity: number;
  /** Some variant has the same topic words and figures and does not ask for another kind of answer. */
  readonly sameTopic: boolean;
}

const ROLE_WEIGHT = { content: 1, question: 0.25, filler: 0.05 } as const;

function weigh(
  terms: readonly { term: string; role: keyof typeof ROLE_WEIGHT }[],
  knowledge: Knowledge,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, role } of terms)
    weights.set(term, Math.max(weights.get(term) ?? 0, ROLE_WEIGHT[role] * knowledge.index.idf(term)));
  return weights;
}

const sum = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((total, weight) => total + weight, 0);

function prepare(question: string, knowledge: Knowledge): Variant {
  const terms = toTerms(question, { chat: true, lexicon: knowledge.lexicon });
  const roles = rolesOf(terms, (first, second) => knowledge.index.isCompound(first, second));
  const weights = weigh(
    terms.map(({ term }, i) => ({ term, role: roles[i] ?? 'content' })),
    knowledge,
  );
  return {
    line: terms.map(({ term }) => term).join(' '),
    weights,
    total: sum(weights),
    figures: figuresOf(readFigures(question), weights),
    topic: topicWords(terms.map(({ term }, i) => ({ term, role: roles[i] ?? 'content' }))),
    type: questionCue(terms, asksPercent(question)).type,
  };
}

const figuresOf = (figures: readonly Figure[], weights: ReadonlyMap<string, number>): string =>
  [
    ...figures.map(({ value }) => JSON.stringify(value)),
    ...[...weights.keys()].filter((term) => /\d/u.test(term)),
  ]
    .sort()
    .join(' ');

/** The province is meant where none is named: `Khánh Hòa có mấy phường`, `tỉnh mình có mấy phường`, `có mấy phường`. */
const OURS: ReadonlySet<string> = new Set(['tinh', 'khanh', 'hoa', 'minh', 'ta', 'tui', 'toi']);

/** Topic words in alphabetical order, without those that only say that our province is meant. */
export const topicWords = (terms: readonly { term: string; role: TermRole }[]): string => {
  const content = terms.filter(({ role, term }, i) => {
    const asksWhich = term === 'tinh' && terms[i + 1]?.term === 'nao';
    return role === 'content' && (asksWhich || !OURS.has(term));
  });
  return [...new Set(content.map(({ term }) => term))].sort().join(' ');
};

/** Kinds of questions that a bare topic does not stand for: `PAR INDEX là gì` is not `PAR INDEX Khánh Hòa`. */
const OWN_KIND: ReadonlySet<QuestionType> = new Set([
  'definition',
  'claim',
  'why',
  'change',
  'contact',
  'role',
]);

/** True when two kinds of question may ask for the same. */
export function asksAlike(a: QuestionType, b: QuestionType): boolean {
  return a === b || (a === 'none' && !OWN_KIND.has(b)) || (b === 'none' && !OWN_KIND.has(a));
}

/** A variant with the weight of one of its terms. */
interface Holder {
  readonly variant: number;
  readonly weight: number;
}

/** The variants that hold each term: those that share nothing with a question are not looked at. */
function holdersOf(variants: readonly Variant[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  variants.forEach(({ weights }, variant) => {
    for (const [term, weight] of weights) {
      const known = holders.get(term);
      if (known) known.push({ variant, weight });
      else holders.set(term, [{ variant, weight }]);
    }
  });
  return holders;
}

/** For each variant the weight that it shares with a question, as far as the smaller of both goes. */
function sharedWeights(
  weights: ReadonlyMap<string, number>,
  holders: ReturnType<typeof holdersOf>,
  shared: Float64Array,
): Float64Array {
  shared.fill(0);
  for (const [term, weight] of weights) {
    for (const holder of holders.get(term) ?? [])
      shared[holder.variant] = (shared[holder.variant] ?? 0) + Math.min(weight, holder.weight);
  }
  return shared;
}

const byLikeness = (a: FaqMatch, b: FaqMatch): number =>
  b.similarity - a.similarity || (a.entry.id < b.entry.id ? -1 : 1);

/** Puts a match among the best so far, which stay at most `limit`. */
function keepBest(best: FaqMatch[], match: FaqMatch, limit: number): void {
  const last = best.at(-1);
  if (last && best.length >= limit && byLikeness(last, match) < 0) return;
  best.push(match);
  best.sort(byLikeness);
  if (best.length > limit) best.pop();
}

/** The variants of an entry stand together. */
interface Entry {
  readonly entry: FaqEntry;
  readonly from: number;
  readonly to: number;
}

function entriesOf(faq: readonly FaqEntry[]): Entry[] {
  let from = 0;
  return faq.map((entry) => {
    const first = from;
    from += entry.questions.length;
    return { entry, from: first, to: from };
  });
}

/** Prepares all variants once; the returned function gives the entries most like a question, best first. */
export function createFaqMatcher(knowledge: Knowledge): (query: Query, limit: number) => FaqMatch[] {
  const variants = knowledge.faq.flatMap((entry) =>
    entry.questions.map((question) => prepare(question, knowledge)),
  );
  const entries = entriesOf(knowledge.faq);
  const holders = holdersOf(variants);
  const sums = new Float64Array(variants.length);
  return (query, limit) => {
    const weights = weigh(query.terms, knowledge);
    const total = sum(weights);
    const figures = figuresOf(query.figures, weights);
    const topic = topicWords(query.terms);
    const shared = sharedWeights(weights, holders, sums);
    const similarityOf = (variant: Variant, own: number): number => {
      if (variant.line === query.line) return 1;
      const alike = own / Math.max(Number.EPSILON, total + variant.total - own);
      return alike * (variant.figures === figures ? 0.99 : 0.6);
    };
    const isOfTopic = (variant: Variant): boolean =>
      topic !== '' &&
      variant.topic === topic &&
      variant.figures === figures &&
      asksAlike(variant.type, query.cue.type);
    const best: FaqMatch[] = [];
    for (const { entry, from, to } of entries) {
      let similarity = 0;
      let sameTopic = false;
      for (let i = from; i < to; i++) {
        const variant = variants[i] as Variant;
        similarity = Math.max(similarity, similarityOf(variant, shared[i] ?? 0));
        sameTopic ||= isOfTopic(variant);
      }
      keepBest(best, { entry, similarity, sameTopic }, limit);
    }
    return best;
  };
}
