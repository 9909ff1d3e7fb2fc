import type { FaqEntry } from '../../content/types.ts';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { rolesOf, type TermRole } from '../../language/questions/question-words.ts';
import { toTerms } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Query } from '../understand/query.ts';

interface Variant {
  readonly entry: FaqEntry;
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

function prepare(entry: FaqEntry, question: string, knowledge: Knowledge): Variant {
  const terms = toTerms(question, { chat: true, lexicon: knowledge.lexicon });
  const roles = rolesOf(terms, (first, second) => knowledge.index.isCompound(first, second));
  const weights = weigh(
    terms.map(({ term }, i) => ({ term, role: roles[i] ?? 'content' })),
    knowledge,
  );
  return {
    entry,
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

const topicWords = (terms: readonly { term: string; role: TermRole }[]): string => {
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

function asksAlike(a: QuestionType, b: QuestionType): boolean {
  return a === b || (a === 'none' && !OWN_KIND.has(b)) || (b === 'none' && !OWN_KIND.has(a));
}

/** Prepares all variants once; the returned function gives the entries most like a question, best first. */
export function createFaqMatcher(knowledge: Knowledge): (query: Query, limit: number) => FaqMatch[] {
  const variants = knowledge.faq.flatMap((entry) =>
    entry.questions.map((question) => prepare(entry, question, knowledge)),
  );
  return (query, limit) => {
    const weights = weigh(query.terms, knowledge);
    const total = sum(weights);
    const figures = figuresOf(query.figures, weights);
    const topic = topicWords(query.terms);
    const best = new Map<string, FaqMatch>();
    for (const variant of variants) {
      const similarity =
        variant.line === query.line
          ? 1
          : jaccard(weights, total, variant) * (variant.figures === figures ? 0.99 : 0.6);
      const sameTopic =
        topic !== '' &&
        variant.topic === topic &&
        variant.figures === figures &&
        asksAlike(variant.type, query.cue.type);
      const known = best.get(variant.entry.id);
      best.set(variant.entry.id, {
        entry: variant.entry,
        similarity: Math.max(similarity, known?.similarity ?? 0),
        sameTopic: sameTopic || known?.sameTopic === true,
      });
    }
    return [...best.values()]
      .sort((a, b) => b.similarity - a.similarity || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, limit);
  };
}

function jaccard(weights: ReadonlyMap<string, number>, total: number, variant: Variant): number {
  let shared = 0;
  for (const [term, weight] of weights) shared += Math.min(weight, variant.weights.get(term) ?? 0);
  return shared / Math.max(Number.EPSILON, total + variant.total - shared);
}
