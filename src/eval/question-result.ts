import { renderText } from '../answer/render-text.ts';
import type { Reply } from '../answer/reply.ts';
import type { Statement } from '../content/types.ts';
import type { BankItem } from './bank.ts';
import { type CitationCounts, countCitations } from './gold-citations.ts';
import { holds, plain } from './holds.ts';
import { asserts, type Outcome, type Scored, shownText } from './score.ts';

/** What is known of a fact: its words, and where it comes from. */
export type FactLookup = (
  factId: string,
) => (Pick<Statement, 'statement' | 'place'> & { readonly sourceKind: string }) | undefined;

/** One question, what was said, and how that was judged: all that the measures need, and nothing that changes from run to run. */
export interface QuestionResult {
  readonly bank: string;
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly form: string;
  /** Kind of the source of the first gold fact: law, decision, report, news, faq, page; or `none`. */
  readonly source: string;
  /** Content file of the first gold fact; or `none`. */
  readonly file: string;
  readonly expect: readonly string[];
  readonly gold: readonly string[] | 'ABSTAIN';
  /** Nothing in the content answers, and it is no mere talk. */
  readonly mustRefuse: boolean;
  readonly outcome: Outcome;
  /** What did not fit; empty when right. */
  readonly why: string;
  readonly reply: {
    readonly kind: string;
    readonly text: string;
    readonly confidence: number;
    readonly citations: readonly { readonly quote: string; readonly source: string }[];
  };
  /** Something was said about the world: an answer, a verdict, or choices. */
  readonly answered: boolean;
  /** How many of the gold strings (one of `any` counts as one) were said. */
  readonly goldSaid: number;
  readonly goldTotal: number;
  readonly citations?: CitationCounts;
  /** Probability, 0..1, that it can be answered: the confidence, or what is missing to 1 when it was declined. */
  readonly probability?: number;
  /** Right as answered; when declined, right had the best kept evidence been the answer. */
  readonly rightIfAnswered: boolean;
}

const NO_SOURCE = 'none';
const TALK: readonly string[] = ['chitchat', 'abuse', 'injection'];

/** Nothing answers it, so that any answer is made up. Talk is not asked for facts. */
export const mustRefuse = ({ gold, kind }: Pick<BankItem, 'gold' | 'kind'>): boolean =>
  gold === 'ABSTAIN' && !TALK.includes(kind);

/** The gold strings as groups of which one each must be said. */
function goldGroups({ gold, any, right }: BankItem, kind: Reply['kind']): readonly (readonly string[])[] {
  if (gold === 'ABSTAIN') return [];
  const rightInstead = kind === 'claim' ? (right ?? []) : [];
  return [...[...gold, ...rightInstead].map((one) => [one]), ...(any ? [any] : [])];
}

const saidOf = (groups: readonly (readonly string[])[], text: string): number =>
  groups.filter((group) => group.some((one) => holds(text, one))).length;

/** The probability that a reply gives to the question having an answer; talk and errors give none. */
function answerProbability(reply: Reply): number | undefined {
  if (asserts(reply)) return reply.confidence;
  return reply.kind === 'abstain' || reply.kind === 'claim' ? 1 - reply.confidence : undefined;
}

/** Whether the best evidence that was not refused would have been a right answer. */
function wouldBeRight(item: BankItem, reply: Reply, factOf: FactLookup): boolean {
  const best = reply.evidence.find(({ kept }) => kept);
  const groups = goldGroups(item, 'answer');
  if (!best || groups.length === 0) return false;
  const cites = countCitations(item, [best], (id) => factOf(id)?.statement);
  const proves = cites === undefined || cites.citedGold > 0;
  return proves && saidOf(groups, plain(best.quote).toLowerCase()) === groups.length;
}

function originOf(item: BankItem, factOf: FactLookup): Pick<QuestionResult, 'source' | 'file'> {
  const fact = item.facts?.map(factOf).find((one) => one !== undefined);
  if (fact) return { source: fact.sourceKind, file: fact.place.file };
  return { source: NO_SOURCE, file: NO_SOURCE };
}

/** Brings a scored question into the form that is measured and saved. */
export function toQuestionResult(
  bank: string,
  { item, outcome, reply, why }: Scored,
  factOf: FactLookup,
): QuestionResult {
  const answered = asserts(reply);
  const groups = goldGroups(item, reply.kind);
  const citations = countCitations(item, reply.citations, (id) => factOf(id)?.statement);
  const probability = answerProbability(reply);
  return {
    bank,
    id: item.id,
    text: item.text,
    kind: item.kind,
    form: item.form,
    ...originOf(item, factOf),
    expect: item.expect,
    gold: item.gold,
    mustRefuse: mustRefuse(item),
    outcome,
    why,
    reply: {
      kind: reply.kind,
      text: renderText(reply),
      confidence: reply.confidence,
      citations: reply.citations.map(({ quote, source }) => ({ quote, source: source.id })),
    },
    answered,
    goldSaid: saidOf(groups, shownText(reply)),
    goldTotal: groups.length,
    ...(citations && { citations }),
    ...(probability !== undefined && { probability }),
    rightIfAnswered: answered ? outcome === 'right' : wouldBeRight(item, reply, factOf),
  };
}
