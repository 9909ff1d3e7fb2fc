import { namedIndexes } from '../../language/index-names.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import type { Query } from '../understand/query.ts';
import { openPart } from './ambiguous-question.ts';
import { candidateQuestions, indexQuestions, postIn, postQuestions } from './choice-texts.ts';

/** What the bot says to a question when it must not ask back. */
export interface PlainAnswer {
  /** Quotes of the reply, best first; none when it is no answer. */
  readonly quotes: readonly string[];
  /** The answer in words: tells two answers from one quote apart. */
  readonly line: string;
}

/** One way to go on: a complete question, and the quote that answers it. */
export interface Choice {
  readonly text: string;
  readonly quote: string;
}

/** A short question back, with complete questions to choose from. */
export interface Clarification {
  readonly question: string;
  readonly choices: readonly Choice[];
}

export interface ClarifyOptions {
  readonly knowledge: Knowledge;
  /** Answers a question without asking back. */
  readonly answerOf: (text: string) => PlainAnswer;
  /** How sure a piece of evidence is, 0..1. */
  readonly sureness: (evidence: Evidence) => number;
  /** Two different answers whose sureness differs by less than this are equally good. */
  readonly gap: number;
}

const MOST_CHOICES = 4;
const LEAST_CHOICES = 2;
/** Questions tried at most: each costs a search. */
const MOST_TRIED = 10;
/** Candidates looked at for the posts that they name. */
const POSTS_FROM = 40;

const QUESTIONS = {
  index: 'Bạn hỏi chỉ số nào?',
  post: 'Bạn hỏi chức vụ nào?',
  either: 'Ý bạn là câu nào?',
} as const;

/** True when every figure of a choice was typed or stands in its quote. */
const isProved = (text: string, proof: string): boolean =>
  (text.match(/\d+/gu) ?? []).every((figure) => proof.includes(figure));

/** The texts that are answered, each with an answer that no earlier one has. */
function verified(texts: readonly string[], typed: string, { answerOf }: ClarifyOptions): Choice[] {
  const choices: Choice[] = [];
  const lines = new Set<string>();
  for (const text of texts.slice(0, MOST_TRIED)) {
    const { quotes, line } = answerOf(text);
    const quote = quotes[0];
    if (quote === undefined || lines.has(line) || !isProved(text, `${typed} ${quote}`)) continue;
    lines.add(line);
    choices.push({ text, quote });
    if (choices.length === MOST_CHOICES) break;
  }
  return choices;
}

function answerIn({ cue }: Query, { candidate, expectation }: Evidence): string {
  if (!expectation.met || !expectation.span) return candidate.quote;
  const said = candidate.quote.slice(expectation.span.start, expectation.span.end);
  // What its holder did in a post makes it no other one.
  return (cue.type === 'role' ? postIn(said) : said).toLowerCase();
}

/** True when two pieces of evidence speak of different things: index, year basis, province, topic or document. */
function isOtherThing({ candidate: a }: Evidence, { candidate: b }: Evidence): boolean {
  const [first, second] = [a.statement, b.statement];
  if (!first || !second) return a.sourceId !== b.sourceId && first === second;
  if (first.basis !== second.basis) return true;
  if (first.kind === 'index-row' && second.kind === 'index-row')
    return first.index !== second.index || first.province !== second.province;
  return first.kind === 'fact' && second.kind === 'fact' && first.topic !== second.topic;
}

/** The best kept evidence, and others about as good that say something else of something else. */
function rivals(query: Query, evidence: readonly Evidence[], { sureness, gap }: ClarifyOptions): Evidence[] {
  const asked = new Set(namedIndexes(query.terms.map(({ term }) => term)).map(({ name }) => name));
  const isAsked = ({ candidate: { statement } }: Evidence): boolean =>
    asked.size === 0 || statement?.kind !== 'index-row' || asked.has(statement.index.toUpperCase());
  const kept = evidence.filter((one) => one.kept && isAsked(one));
  const best = kept[0];
  if (!best || gap <= 0) return [];
  const least = sureness(best) - gap;
  const others = kept
    .slice(1)
    .filter(
      (one) =>
        isOtherThing(best, one) && answerIn(query, one) !== answerIn(query, best) && sureness(one) > least,
    );
  const apart = others.filter((one, i) => others.slice(0, i).every((before) => isOtherThing(before, one)));
  return apart.length > 0 ? [best, ...apart.slice(0, MOST_CHOICES - 1)] : [];
}

/** For each rival the first question that it answers; undefined when one of the two best has none. */
function choicesBetween(query: Query, found: readonly Evidence[], options: ClarifyOptions): Choice[] {
  let tried = 0;
  return found.flatMap(({ candidate }) => {
    const texts = candidateQuestions(query, candidate, options.knowledge);
    const text = texts.find((one) => {
      tried += 1;
      const isFit = isProved(one, `${query.typed} ${candidate.quote}`);
      return tried <= MOST_TRIED && isFit && options.answerOf(one).quotes[0] === candidate.quote;
    });
    return text === undefined ? [] : [{ text, quote: candidate.quote }];
  });
}

/**
 * The question back, when a question leaves open what it asks about or when two different answers are about equally
 * good. Every choice is a question that the bot answers. Undefined when there is nothing to choose from.
 */
export function clarification(
  query: Query,
  evidence: readonly Evidence[],
  options: ClarifyOptions,
): Clarification | undefined {
  const part = openPart(query);
  if (part !== undefined) {
    const candidates = evidence.slice(0, POSTS_FROM).map(({ candidate }) => candidate);
    const texts =
      part === 'index'
        ? indexQuestions(query, options.knowledge)
        : postQuestions(query, candidates, options.knowledge);
    const choices = verified(texts, query.typed, options);
    return choices.length < LEAST_CHOICES ? undefined : { question: QUESTIONS[part], choices };
  }
  const found = rivals(query, evidence, options);
  const choices = found.length < LEAST_CHOICES ? [] : choicesBetween(query, found, options);
  const hasBest = choices.some(({ quote }) => quote === found[0]?.candidate.quote);
  if (choices.length < LEAST_CHOICES || !hasBest) return undefined;
  const texts = new Set(choices.map(({ text }) => text));
  return texts.size < choices.length ? undefined : { question: QUESTIONS.either, choices };
}
