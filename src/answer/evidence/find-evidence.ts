import type { Knowledge } from '../../search/knowledge.ts';
import type { WeightedTerm } from '../../search/search-index.ts';
import type { Query } from '../understand/query.ts';
import { asksWho } from './answer-form.ts';
import { type AskedFact, type AskedFacts, createAskedFacts } from './asked-facts.ts';
import { type Candidate, type Candidates, createCandidates } from './candidate.ts';
import { checkExpectation } from './check-expectation.ts';
import type { Expectation } from './expectation.ts';
import type { CandidateValues } from './feature-names.ts';
import { AnswerFinder } from './find-answer.ts';
import { type Features, measure, type WeightedContent, weighContent } from './measure.ts';
import type { MeasuredSentence, Row } from './measured-sentence.ts';
import { missingThing } from './missing-thing.ts';
import { createProbe } from './probe.ts';
import { rankCandidate, rankSentence, rowMaker, writeCandidate } from './rank.ts';
import { measureSentences, scoreDocument } from './rank-features.ts';
import { LAPSED, refusal } from './refusal.ts';
import { DocumentScanner, SlotTable } from './scan-document.ts';
import { sourceNames } from './source-names.ts';
import { isOutdated, isOutOfForce, standingOf } from './validity.ts';

export interface Evidence {
  readonly candidate: Candidate;
  readonly features: Features;
  /** All that it was ranked by. */
  readonly values: Row & CandidateValues;
  readonly expectation: Expectation;
  /** For ranking; higher is better. */
  readonly score: number;
  readonly kept: boolean;
  /** Vietnamese: why it was refused. */
  readonly why?: string;
}

/** Refused for what it is about, not for lacking the kind of figure or name that is asked for. */
export const isAboutOther = ({ kept, why, expectation }: Evidence): boolean =>
  !kept && (expectation.met || expectation.why !== why);

/** What is prepared once for all questions over one body of knowledge. */
export interface EvidenceTables {
  readonly knowledge: Knowledge;
  readonly candidates: Candidates;
  readonly slots: SlotTable;
  /** See `createAskedFacts`. */
  readonly askedFacts: (query: Query) => AskedFacts;
}

export const createEvidenceTables = (knowledge: Knowledge): EvidenceTables => ({
  knowledge,
  candidates: createCandidates(knowledge),
  slots: new SlotTable(knowledge.view),
  askedFacts: createAskedFacts(knowledge),
});

export interface EvidenceSources extends EvidenceTables {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Other limits than the usual ones: to measure what they cost. */
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Places in the lists of documents that are looked at. */
  readonly postings: number;
  /** Documents scanned forward. */
  readonly documents: number;
  /** Sentences measured, of the best documents. */
  readonly sentences: number;
  /** Sentences analysed in full. */
  readonly candidates: number;
}

/** `node bench/answer.mjs` and tests/accuracy/fast-path.test.ts measure what they cost against every match. */
const LIMITS: Limits = { postings: 400, documents: 100, sentences: 64, candidates: 24 };

/** As many of the best sentences are enough when one of them may answer. */
const FIRST_CANDIDATES = 12;

/** Words that say the same otherwise are searched at this share of the weight. */
const OTHERWISE_WEIGHT = 0.3;

/** What is searched: the words of the question, and other ways to say them at a lower weight. */
function searchTerms(query: Query): WeightedTerm[] {
  const searched: WeightedTerm[] = query.terms.map(({ term, weight }) => ({ term, weight }));
  for (const { otherwise = [], weight } of query.terms)
    for (const words of otherwise)
      for (const term of words) searched.push({ term, weight: weight * OTHERWISE_WEIGHT });
  return searched;
}

function bestFirst(sentences: readonly MeasuredSentence[]): MeasuredSentence[] {
  return sentences
    .map((sentence) => ({ sentence, score: rankSentence(sentence) }))
    .sort((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence);
}

/** Sentences of the best documents that were drawn and of the facts asked for, with their measures, best first. */
function measuredSentences(
  query: Query,
  asked: AskedFacts,
  { knowledge, slots, limits }: EvidenceSources,
): MeasuredSentence[] {
  const { postings, documents, sentences } = { ...LIMITS, ...limits };
  const { index, view } = knowledge;
  const probe = createProbe(query, view, index);
  const drawn = new Set([...index.draw(searchTerms(query), { postings, limit: documents }), ...asked.ids]);
  return slots.with(probe, (tables) => {
    const scanner = new DocumentScanner(probe, tables, view);
    const answers = new AnswerFinder(probe, tables, view);
    const scored = [...drawn]
      .map((id) => view.documentNumber(id))
      .filter((document) => document !== undefined)
      .map((document) => scoreDocument(scanner.count(document), probe, view.meanLength))
      .sort((a, b) => b.score - a.score || a.document - b.document);
    let open = sentences;
    const best = scored.filter(({ document }, i) => {
      const { start, end } = view.sentencesOf(document);
      open -= end - start;
      return i === 0 || open >= 0 || asked.has(view.documentId(document));
    });
    const namesOf = sourceNames(scored, probe, (document) => knowledge.sourceOf(document));
    const sources = { probe, scanner, answers, sourceNames: namesOf };
    return bestFirst(measureSentences(best, sources));
  });
}

interface Reading {
  readonly query: Query;
  readonly content: readonly WeightedContent[];
  readonly asked: AskedFacts;
  readonly today: string;
  /** Gives each candidate the next row of all that are judged. */
  readonly nextRow: () => Row & CandidateValues;
}

/** From this likeness on a wording of the same kind is the question itself: its editors say that the fact answers it. */
const SAME_QUESTION = 0.85;

/** The very question, word for word: no rule knows better what it asks. */
const THE_QUESTION = 1;

function expectationOf(query: Query, candidate: Candidate, { ofKind }: AskedFact): Expectation {
  const expectation = checkExpectation(query, candidate);
  if (expectation.met || ofKind < SAME_QUESTION) return expectation;
  return { met: true, strength: 0.5, byWording: true };
}

/** Who is meant stands in a sentence before. */
const BEGINS_WITH_PRONOUN =
  /^["“'(]{0,2}(?:nó|ông|bà|anh|cô|họ|chúng|đây|đó|điều này|điều đó|việc này)(?!\p{L})/iu;

function judge(
  candidate: Candidate,
  sentence: Row,
  { query, content, asked, today, nextRow }: Reading,
): Evidence {
  const features = measure(content, candidate);
  const wording = asked.of(candidate.documentId);
  const expectation = expectationOf(query, candidate, wording);
  const outdated = isOutdated(candidate, today);
  const refused = refusal(query, candidate, { expectation, outdated, today });
  const why = wording.like === THE_QUESTION && refused !== LAPSED ? undefined : refused;
  const standing = standingOf(query, candidate, isOutOfForce(candidate, today));
  const values = nextRow();
  writeCandidate(values, sentence, {
    features,
    expectation,
    doubt: missingThing(query, candidate) !== undefined,
    pronoun: asksWho(query) && BEGINS_WITH_PRONOUN.test(candidate.quote),
    isList: query.cue.type === 'list',
    wording,
    expired: standing.expired,
    row: standing.row,
  });
  const score = rankCandidate(values);
  return why === undefined
    ? { candidate, features, values, expectation, score, kept: true }
    : { candidate, features, values, expectation, score, kept: false, why };
}

/** The best sentences get their neighbours as well: what is meant often stands in the sentence before. */
const PAIRED = 3;
/** A second sentence must bring this much of the question. */
const PAIR_GAIN = 0.2;
/** … or answer the question so much better. */
const PAIR_STRENGTH = 0.2;
const strengthOf = ({ expectation }: Evidence): number => (expectation.met ? expectation.strength : 0);
/** Just behind, or just before, the sentence that it extends. */
const EPSILON = 1e-6;

function withPairs(single: Evidence, candidates: Candidates, reading: Reading): Evidence[] {
  const { candidate, values } = single;
  const place = Math.round(Math.exp(values.place) - 1);
  return [
    candidates.pair(candidate.documentId, place - 1),
    candidates.pair(candidate.documentId, place),
  ].flatMap((pair) => {
    if (!pair) return [];
    const found = judge(pair, values, reading);
    const gain = found.features.coverage - single.features.coverage;
    const isBetter =
      gain >= PAIR_GAIN ||
      (found.kept && !single.kept) ||
      strengthOf(found) - strengthOf(single) >= PAIR_STRENGTH;
    return [{ ...found, score: single.score + (isBetter ? EPSILON : -EPSILON) * (1 + gain) }];
  });
}

/** Finds and measures candidates, best first. Deterministic: equal scores are ordered by id. */
export function findEvidence(query: Query, sources: EvidenceSources): Evidence[] {
  const { knowledge, candidates, today, limits } = sources;
  const asked = sources.askedFacts(query);
  const reading: Reading = {
    query,
    content: weighContent(query, knowledge),
    asked,
    today,
    nextRow: rowMaker(),
  };
  const judged = (sentences: readonly MeasuredSentence[]): Evidence[] =>
    sentences
      .map((sentence) => {
        const id = knowledge.view.documentId(sentence.document);
        const candidate = candidates.sentence(id, sentence.place);
        return candidate && judge(candidate, sentence, reading);
      })
      .filter((evidence) => evidence !== undefined);
  const measured = measuredSentences(query, asked, sources);
  const most = limits?.candidates ?? LIMITS.candidates;
  const enough = limits?.candidates ?? FIRST_CANDIDATES;
  const isAsked = ({ document }: MeasuredSentence): boolean => asked.has(knowledge.view.documentId(document));
  const first = judged(measured.filter((sentence, i) => i < enough || isAsked(sentence)));
  const rest = first.some(({ kept }) => kept)
    ? []
    : judged(measured.slice(enough, most).filter((sentence) => !isAsked(sentence)));
  const singles = [...first, ...rest].sort(byScore);
  const pairs = singles.slice(0, PAIRED).flatMap((single) => withPairs(single, candidates, reading));
  return [...singles, ...pairs].sort(byScore);
}

const byScore = (a: Evidence, b: Evidence): number =>
  b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1);
