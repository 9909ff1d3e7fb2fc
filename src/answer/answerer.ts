import type { Restorer } from '../language/restore/create-restorer.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { answerOrDecline } from './answer-or-decline.ts';
import { isBesideForeseen } from './beside-foreseen.ts';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts';
import { clarification, type PlainAnswer } from './clarify/clarification.ts';
import { placeReadings } from './clarify/place-readings.ts';
import { plainAnswerOf } from './clarify/plain-answer.ts';
import { citeCandidate } from './compose/cite.ts';
import { composeClarify } from './compose/compose-clarify.ts';
import { createFinisher } from './compose/finish-reply.ts';
import { type ReadQuestion, understoodLine } from './compose/understood.ts';
import { withContact } from './compose/with-contact.ts';
import { confidenceOf } from './confidence.ts';
import { datedDecision } from './dated-decision.ts';
import { answerThreshold, THRESHOLDS } from './decide.ts';
import { checkDraft } from './draft/check-draft.ts';
import { statementJudge } from './draft/statement-judge.ts';
import type { Candidate } from './evidence/candidate.ts';
import {
  createEvidenceTables,
  type Evidence,
  type EvidenceTables,
  findEvidence,
} from './evidence/find-evidence.ts';
import { createFaqMatcher, type FaqMatch } from './faq/match-faq.ts';
import { startSuggestions } from './faq/suggest.ts';
import type { Decision, Findings } from './findings.ts';
import { frequentDraft } from './frequent-draft.ts';
import { type Desk, judgedDecision, statedDecision } from './judged-decision.ts';
import { PlaceNames } from './places/place-names.ts';
import type { Reply } from './reply.ts';
import { restoreFromContent } from './restore-from-content.ts';
import { asksScoreAndRank, namesYearsOfSeries } from './series/read-series-question.ts';
import { answerParts } from './several/answer-parts.ts';
import { answerSeveral } from './several/answer-several.ts';
import { type ItemSeries, itemSeries } from './several/item-series.ts';
import { messageParts } from './several/message-parts.ts';
import { mixedProvinces } from './several/mixed-provinces.ts';
import { premiseOf } from './several/premise.ts';
import { SearchBudget, type Turn } from './several/search-budget.ts';
import { cannedReply, smallTalk } from './small-talk.ts';
import { talkDecision } from './talk-decision.ts';
import { otherParts } from './understand/asking-part.ts';
import { createNameFinder, type NameFinder } from './understand/find-names.ts';
import { isFragment } from './understand/is-fragment.ts';
import { asClaim, isPlainStatement } from './understand/plain-statement.ts';
import { contentTerms, type Query } from './understand/query.ts';
import { understand } from './understand/understand.ts';

export interface AnswererOptions {
  readonly knowledge: Knowledge;
  /** Where to ask a person: one Vietnamese sentence. */
  readonly contact: string;
}

export interface Answerer {
  /** Reads clean text as a question. */
  understand(cleanText: string): Query;
  /** The canned reply for talk that asks for no facts, or undefined. */
  smallTalk(query: Query): Reply | undefined;
  /** Answers, judges or abstains. `today` is `YYYY-MM-DD`. Same query, knowledge and day: same reply. */
  answer(query: Query, today: string): Reply;
  /** Judges every figure of a text as pasted (cleaned here, longer ones in part). `today` is `YYYY-MM-DD`. */
  checkDraft(text: string, today: string): Reply;
  /** One line that says how a question was read, or undefined when it was read as typed. */
  understood(question: ReadQuestion): string | undefined;
  readonly startSuggestions: readonly string[];
  /** What can be asked, for menus, and where in the content things stand. */
  readonly catalogue: Catalogue;
}

class QuestionAnswerer implements Answerer {
  readonly startSuggestions: readonly string[];
  readonly catalogue: Catalogue;
  readonly #knowledge: Knowledge;
  readonly #contact: string;
  readonly #names: NameFinder;
  readonly #tables: EvidenceTables;
  readonly #desk: Desk;
  readonly #places: PlaceNames;
  readonly #matchFaq: (query: Query, limit: number) => FaqMatch[];
  readonly #finish: (decision: Decision, findings: Findings) => Reply;
  #restorer: Restorer | undefined;
  #series: readonly ItemSeries[] | undefined;

  constructor({ knowledge, contact }: AnswererOptions) {
    this.#knowledge = knowledge;
    this.#contact = contact;
    this.#names = createNameFinder(knowledge.content);
    this.#tables = createEvidenceTables(knowledge);
    this.#desk = { knowledge, contact, candidates: this.#tables.candidates };
    this.#places = new PlaceNames(knowledge.content.places);
    this.#matchFaq = createFaqMatcher(knowledge);
    this.#finish = createFinisher(knowledge);
    this.startSuggestions = startSuggestions(knowledge);
    this.catalogue = createCatalogue(knowledge);
  }

  understand(cleanText: string): Query {
    const { index, lexicon } = this.#knowledge;
    const spelled = this.#places.spelledOut(cleanText);
    const reader = { vocabulary: index, findNames: this.#names, lexicon };
    const read = understand(spelled, reader);
    const isClaim =
      isPlainStatement(read) && !namesYearsOfSeries(read, this.#knowledge.content) && !this.#isForeseen(read);
    const query = isClaim ? { ...understand(asClaim(spelled), reader), typed: spelled } : read;
    const parts = messageParts(spelled, lexicon);
    const told = { ...query, message: spelled };
    return parts.length > 0 ? { ...told, parts } : told;
  }

  /** Editors wrote these very words down as a question, so they claim nothing. */
  #isForeseen(query: Query): boolean {
    return (
      this.#matchFaq(query, 1)[0]?.similarity === 1 || this.#tables.askedFacts(query).foreseen !== undefined
    );
  }

  smallTalk({ intent }: Query): Reply | undefined {
    return smallTalk(intent, this.startSuggestions);
  }

  answer(query: Query, today: string): Reply {
    const budget = new SearchBudget((one) => findEvidence(one, { ...this.#tables, today }));
    const turn = { today, budget };
    return this.#answerParts(query, turn) ?? this.#answerOne(query, turn);
  }

  checkDraft(text: string, today: string): Reply {
    const answer = (claim: string): Reply => this.answer({ ...this.understand(claim), parts: [] }, today);
    return checkDraft(text, statementJudge({ ...this.#tables, today }, answer));
  }

  /** Several questions in one message, each the normal way; undefined when it is one, or a frequent one. */
  #answerParts({ parts = [], ...whole }: Query, turn: Turn): Reply | undefined {
    if (parts.length === 0 || mixedProvinces(whole, { knowledge: this.#knowledge })) return undefined;
    const [asked] = this.#matchFaq(whole, 1);
    // Of several sentences only the last one stands in the query; in one sentence the frequent question is all of it.
    const isAll = parts.every((part) => whole.typed.includes(part));
    if (asked && asked.similarity >= (isAll ? THRESHOLDS.faq : 1)) return undefined;
    if (isAll && asksScoreAndRank(whole, this.#knowledge.content, turn.today)) return undefined;
    return answerParts(whole, parts, {
      understand: (text) => ({ ...this.understand(text), parts: [] }),
      answer: (query) => this.#answerOne(query, turn),
      wasRefused: () => turn.budget.wasRefused,
      lexicon: this.#knowledge.lexicon,
    });
  }

  #answerOne(query: Query, turn: Turn): Reply {
    const { message, ...asked } = query;
    const reply = this.#replyTo(asked, turn);
    if (reply.kind !== 'abstain' || message === undefined || query.cue.type === 'claim') return reply;
    for (const text of otherParts(message, this.#knowledge.lexicon)) {
      const other = this.#replyTo({ ...this.understand(text), today: turn.today }, turn);
      if (other.kind === 'answer') return other;
    }
    return reply;
  }

  #replyTo(query: Query, turn: Turn): Reply {
    const findings = this.#find(query, turn);
    const stated = statedDecision(findings, this.#desk);
    const isTopic = stated !== undefined && query.cue.type === 'none' && this.#isForeseen(query);
    const decision =
      (isTopic ? undefined : stated) ?? this.#clarify(findings, turn) ?? this.#decide(findings, turn);
    return this.#finish(decision, findings);
  }

  understood(question: ReadQuestion): string | undefined {
    // Learnt at the first question: a command that only lists things need not wait for it.
    this.#restorer ??= restoreFromContent(this.#knowledge.content, this.#knowledge.lexicon);
    return understoodLine(question, this.#restorer);
  }

  #find(asked: Query, { today, budget }: Turn): Findings {
    const query = { ...asked, today };
    const evidence = contentTerms(query).length === 0 ? [] : budget.find(query);
    const best = evidence.find(({ kept }) => kept);
    const [first] = evidence;
    const confidence = best ? confidenceOf(query, best, evidence) : 0;
    return {
      query,
      evidence,
      best,
      confidence,
      answerable: Math.max(confidence, first && first !== best ? confidenceOf(query, first, evidence) : 0),
      faq: this.#matchFaq(query, 4),
      context: { knowledge: this.#knowledge, today },
    };
  }

  /** A question back, unless the question is a frequent one, talk or a claim. */
  #clarify(findings: Findings, turn: Turn): Decision | undefined {
    const { query, evidence, best, confidence, faq } = findings;
    const isFrequent = (faq[0]?.similarity ?? 0) >= THRESHOLDS.faq;
    const isTalk = cannedReply(query.intent)?.leadsTo !== undefined;
    if (isFrequent || isTalk || query.cue.type === 'claim') return undefined;
    // Two weak answers are no choice: there the honest no stands.
    const wouldAnswer = best !== undefined && confidence >= answerThreshold(query) && !isFragment(query);
    const answerOf = (text: string) => this.#plainAnswer(text, turn);
    const options = {
      knowledge: this.#knowledge,
      answerOf,
      sureness: (one: Evidence) => confidenceOf(query, one, evidence),
      gap: wouldAnswer ? THRESHOLDS.clarify : 0,
    };
    const found = placeReadings(query, this.#places, answerOf) ?? clarification(query, evidence, options);
    return (
      found && {
        draft: composeClarify(found, query.typed, (marker, quote) => {
          const candidate = this.#candidateOf(quote, evidence);
          return candidate && citeCandidate(marker, candidate, this.#knowledge);
        }),
        sure: 1,
      }
    );
  }

  #candidateOf(quote: string, evidence: readonly Evidence[]): Candidate | undefined {
    const known = evidence.find(({ candidate }) => candidate.quote === quote)?.candidate;
    if (known) return known;
    const id = this.#knowledge.content.statements.find(({ statement }) => statement === quote)?.id;
    return id === undefined ? undefined : this.#tables.candidates.sentence(id, 0);
  }

  /** What is said to a question when nothing is asked back. */
  #plainAnswer(text: string, turn: Turn): PlainAnswer {
    return plainAnswerOf(this.#decide(this.#find(this.understand(text), turn), turn).draft);
  }

  /** A frequent question asked again, talk that no known fact answers, a claim to judge, an answer that is sure enough, or an honest no. */
  #decide(findings: Findings, turn: Turn): Decision {
    const { confidence, faq } = findings;
    const asked = faq[0];
    const several = asked?.similarity === 1 ? undefined : this.#several(findings, turn);
    if (several) return several;
    if (asked && asked.similarity >= THRESHOLDS.faq) {
      const draft = frequentDraft(asked, findings, this.#desk);
      if (draft) return { draft, sure: Math.max(confidence, asked.similarity), entry: asked.entry };
    }
    const said =
      talkDecision(findings, {
        contact: this.#contact,
        matchFaq: (text) => this.#matchFaq(this.understand(text), 1)[0],
        candidatesOf: (id) => this.#tables.candidates.of(id),
      }) ?? this.#judgeOrDate(findings);
    if (said) return said;
    return answerOrDecline(findings, this.#desk);
  }

  /** A claim to judge, the holder of a post by its dates, or what took the place of an answer that has lapsed. */
  #judgeOrDate(findings: Findings): Decision | undefined {
    if (findings.query.cue.type === 'claim') {
      const judged = judgedDecision(findings, this.#desk);
      // What nothing confirms or denies is told by the fact that editors wrote the question for.
      const isOpen = judged.draft.claim?.verdict === 'not_found' && findings.best !== undefined;
      return isOpen && this.#isForeseen(findings.query) ? undefined : judged;
    }
    const found = datedDecision(findings, this.#places, (id) => this.#tables.candidates.of(id));
    return found && withContact(found, this.#contact);
  }

  /** A comparison, a list over several facts, a choice: what no single sentence answers. */
  #several(findings: Findings, turn: Turn): Decision | undefined {
    const premise = premiseOf(findings.query);
    const judged =
      premise === undefined
        ? undefined
        : judgedDecision(this.#find(this.understand(premise), turn), this.#desk);
    if (judged?.draft.claim?.verdict === 'contradicted') return judged;
    const candidatesOf = (id: string) => this.#tables.candidates.of(id);
    const outcome = answerSeveral(findings, {
      knowledge: this.#knowledge,
      today: turn.today,
      candidatesOf,
      understand: (text) => this.understand(text),
      series: () => {
        this.#series ??= itemSeries(this.#knowledge, candidatesOf);
        return this.#series;
      },
      find: (query) => turn.budget.find(query),
    });
    const foreseen = this.#tables.askedFacts(findings.query).foreseen;
    if (!outcome || isBesideForeseen(outcome.draft, foreseen, this.#knowledge.content)) return undefined;
    return withContact(outcome, this.#contact);
  }
}

/** Makes the answering core over one body of knowledge. */
export const createAnswerer = (options: AnswererOptions): Answerer => new QuestionAnswerer(options);
