import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { rolesOf, type TermRole } from '../../language/questions/question-words.ts';
import { toTerms } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Query } from '../understand/query.ts';
import { meansAlike, type Sense, senseOf } from './wording-sense.ts';

interface Wording extends Sense {
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

function prepare(question: string, knowledge: Knowledge): Wording {
  const read = toTerms(question, { chat: true, lexicon: knowledge.lexicon });
  const roles = rolesOf(read, (first, second) => knowledge.index.isCompound(first, second));
  const terms = read.map(({ term }, i) => ({ term, role: roles[i] ?? 'content' }));
  const weights = weigh(terms, knowledge);
  return {
    line: terms.map(({ term }) => term).join(' '),
    weights,
    total: sum(weights),
    ...senseOf(terms),
    figures: figuresOf(readFigures(question), weights),
    topic: topicWords(terms),
    type: questionCue(read, asksPercent(question)).type,
  };
}

const figuresOf = (figures: readonly Figure[], weights: ReadonlyMap<string, number>): string =>
  [
    ...figures.map(({ value }) => JSON.stringify(value).toLowerCase()),
    ...[...weights.keys()].filter((term) => /\d/u.test(term)),
  ]
    .sort()
    .join(' ');

/** The province is meant where none is named: `Khánh Hòa có mấy phường`, `tỉnh mình có mấy phường`, `có mấy phường`. */
const OURS: ReadonlySet<string> = new Set(['tinh', 'khanh', 'hoa', 'minh', 'ta', 'tui', 'toi']);

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

export function asksAlike(a: QuestionType, b: QuestionType): boolean {
  return a === b || (a === 'none' && !OWN_KIND.has(b)) || (b === 'none' && !OWN_KIND.has(a));
}

/** A wording with the weight of one of its terms. */
interface Holder {
  readonly wording: number;
  readonly weight: number;
}

/** The wordings that hold each term: those that share nothing with a question are not looked at. */
function holdersOf(wordings: readonly Wording[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  wordings.forEach(({ weights }, wording) => {
    for (const [term, weight] of weights) {
      const known = holders.get(term);
      if (known) known.push({ wording, weight });
      else holders.set(term, [{ wording, weight }]);
    }
  });
  return holders;
}

/** How like a question the wordings of one owner are. */
export interface Likeness {
  /** 1: the same question; else the share of weight that question and the most like wording have in common. */
  readonly similarity: number;
  /** The same of the wordings that ask for the same kind of answer. */
  readonly ofKind: number;
  /** Some wording has the same topic words and figures and does not ask for another kind of answer. */
  readonly sameTopic: boolean;
}

/** One that is asked for in several wordings. */
interface Owner<T> {
  readonly owner: T;
  readonly questions: readonly string[];
}

/** A question as it is compared with wordings. */
interface Asked extends Sense {
  readonly knowledge: Knowledge;
  readonly weights: ReadonlyMap<string, number>;
  readonly line: string;
  readonly total: number;
  readonly figures: string;
  readonly topic: string;
  readonly type: QuestionType;
}

const known = new WeakMap<Query, Asked>();

/** Read once: a question is compared with frequent questions and with the wordings of facts. */
function askedOf(query: Query, knowledge: Knowledge): Asked {
  const before = known.get(query);
  if (before?.knowledge === knowledge) return before;
  const weights = weigh(query.terms, knowledge);
  const asked = {
    knowledge,
    weights,
    line: query.line,
    total: sum(weights),
    ...senseOf(query.terms),
    figures: figuresOf(query.figures, weights),
    topic: topicWords(query.terms),
    type: query.cue.type,
  };
  known.set(query, asked);
  return asked;
}

/** Another figure is another question, however like the words are. */
const SAME_FIGURES = 0.99;
const OTHER_FIGURES = 0.6;

function similarityOf(asked: Asked, wording: Wording, shared: number): number {
  if (wording.line === asked.line) return 1;
  const alike = shared / Math.max(Number.EPSILON, asked.total + wording.total - shared);
  const isSame = wording.figures === asked.figures && meansAlike(asked, wording);
  return alike * (isSame ? SAME_FIGURES : OTHER_FIGURES);
}

const isOfTopic = (asked: Asked, wording: Wording): boolean =>
  asked.topic !== '' &&
  wording.topic === asked.topic &&
  wording.figures === asked.figures &&
  meansAlike(asked, wording) &&
  asksAlike(wording.type, asked.type);

const UNLIKE: Likeness = { similarity: 0, ofKind: 0, sameTopic: false };

/** The ways in which people ask, prepared once, to be compared with a question. */
export class Wordings<T> {
  readonly #knowledge: Knowledge;
  readonly #wordings: readonly Wording[];
  /** The wordings of an owner stand together. */
  readonly #owners: readonly { readonly owner: T; readonly from: number; readonly to: number }[];
  readonly #holders: ReadonlyMap<string, readonly Holder[]>;
  /** For each wording the weight that it shares with the question at hand, as far as the smaller of both goes. */
  readonly #shared: Float64Array;

  constructor(owners: readonly Owner<T>[], knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#wordings = owners.flatMap(({ questions }) =>
      questions.map((question) => prepare(question, knowledge)),
    );
    let from = 0;
    this.#owners = owners.map(({ owner, questions }) => {
      const first = from;
      from += questions.length;
      return { owner, from: first, to: from };
    });
    this.#holders = holdersOf(this.#wordings);
    this.#shared = new Float64Array(this.#wordings.length);
  }

  /** Calls `take` with every owner and how like the question it is asked for, in the order of the owners. */
  compare(query: Query, take: (owner: T, likeness: Likeness) => void): void {
    const asked = askedOf(query, this.#knowledge);
    this.#share(asked.weights);
    for (const { owner, from, to } of this.#owners) {
      let similarity = 0;
      let ofKind = 0;
      let sameTopic = false;
      for (let i = from; i < to; i++) {
        const shared = this.#shared[i] ?? 0;
        // No word in common, as with nearly all: not alike, and of another topic.
        if (shared === 0) continue;
        const wording = this.#wordings[i] as Wording;
        const alike = similarityOf(asked, wording, shared);
        similarity = Math.max(similarity, alike);
        if (wording.type === asked.type) ofKind = Math.max(ofKind, alike);
        sameTopic ||= isOfTopic(asked, wording);
      }
      take(owner, similarity === 0 ? UNLIKE : { similarity, ofKind, sameTopic });
    }
  }

  #share(weights: ReadonlyMap<string, number>): void {
    const shared = this.#shared.fill(0);
    for (const [term, weight] of weights) {
      for (const { wording, weight: own } of this.#holders.get(term) ?? [])
        shared[wording] = (shared[wording] ?? 0) + Math.min(weight, own);
    }
  }
}
