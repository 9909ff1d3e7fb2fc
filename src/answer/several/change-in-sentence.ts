import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { mergeIY } from '../../language/terms.ts';
import { figurePhrase } from '../claim/figure-phrase.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { type Evidence, isAboutOther } from '../evidence/find-evidence.ts';
import { mark, paragraph, type Span, strong, text } from '../reply.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { amountOf, difference } from './amount.ts';
import { termLine } from './comparison-words.ts';
import { type Outcome, proofOf } from './outcome.ts';
import { topicCoverage, topicWords } from './topic-coverage.ts';

/** Asks how many fewer or more: `giảm mấy cơ quan`, `bớt được bao nhiêu phòng`; not `giảm còn mấy`. */
const ASKS_CHANGE =
  / (?:giam|bot|tang|rut|cat|rut ngan|giam bot|tang them) (?:duoc |di |them |bot )?(?:tong cong )?(?:may|bao nhieu) /u;
/** Right before a count: that many fewer or more. */
const CHANGES = / (?:giam|bot|tang|rut|cat|cat giam|giam bot|tang them)(?: (?:duoc|di|them|bot))? $/u;
const FROM = /(?:^|\s)từ\s$/u;
const TO = /^\s(?:\p{L}+\s){0,3}?(?:còn|xuống còn|xuống|lên|thành|lên thành)\s$/u;
const LEAST_COVERAGE = 0.7;
const LOOKED_AT = 20;

interface FromTo {
  readonly from: Figure;
  readonly to: Figure;
  /** Where the words begin that say what it is. */
  readonly start: number;
}

/** All stretches `từ 21 còn 14` of a sentence, each with the clause before it. */
function changesOf({ quote, figures }: Candidate): FromTo[] {
  const ordered = [...figures]
    .filter(({ value }) => typeof value === 'number')
    .sort((a, b) => a.start - b.start);
  return ordered.flatMap((from, i) => {
    const to = ordered[i + 1];
    if (
      !to ||
      !FROM.test(quote.slice(Math.max(0, from.start - 4), from.start)) ||
      !TO.test(quote.slice(from.end, to.start))
    )
      return [];
    return [{ from, to, start: (ordered[i - 1]?.end ?? -1) + 1 }];
  });
}

const wordsIn = (quote: string): string[] => foldWords(quote).trim().split(' ').map(mergeIY);

/** Folded words of the clause of a change: what it is said of before it, `cơ quan` behind a number. */
function clauseOf(quote: string, { start, from, to }: FromTo): string[] {
  const before =
    quote
      .slice(start, from.start)
      .split(/[;:]\s/u)
      .at(-1) ?? '';
  const behind = quote.slice(to.end).split(/[,;.:(]/u, 1)[0] ?? '';
  return wordsIn(`${before} ${quote.slice(from.end, to.start)} ${behind}`);
}

/** `phòng và chi cục từ 125 còn 90` says nothing of the `phòng` alone. */
function isJoint(clause: readonly string[], noun: string, asked: ReadonlySet<string>): boolean {
  const at = clause.lastIndexOf('va');
  const others = clause.slice(at + 1, at + 3).filter((word) => word !== 'tu');
  return at > clause.indexOf(noun) && others.some((word) => !asked.has(word));
}

/** The change is of what is counted (`giảm mấy phòng`), and of nobody whom the sentence names only behind it. */
function isOfAsked(query: Query, { quote }: Candidate, change: FromTo): boolean {
  const clause = clauseOf(quote, change);
  const noun = countedIn(query);
  const asked = new Set(query.terms.map(({ term }) => term));
  if (noun !== undefined && (!clause.includes(noun) || isJoint(clause, noun, asked))) return false;
  const behind = new Set(wordsIn(quote.slice(change.to.end)));
  return contentTerms(query).every(({ term }) => clause.includes(term) || !behind.has(term));
}

/** Behind `bao nhiêu`, but nothing that is counted: `giảm bao nhiêu so với trước`, `giảm bao nhiêu trong 2025`. */
const OF_QUESTION: ReadonlySet<string> = new Set('so trong nam o tu den vao la thi khi sau nua'.split(' '));

const countedIn = ({ cue }: Query): string | undefined => {
  const [noun] = cue.noun;
  return noun === undefined || OF_QUESTION.has(noun) ? undefined : noun;
};

/** What was cut is said as such beside a change of something else: `…; cấp huyện cắt 24 phòng`. */
function saidCount(query: Query, candidate: Candidate): Figure | undefined {
  const noun = countedIn(query);
  const counted = candidate.figures.filter(
    ({ kind, unit }) => kind === 'count' && noun !== undefined && wordsIn(unit ?? '')[0] === noun,
  );
  const [figure] = counted;
  if (!figure || counted.length > 1 || changesOf(candidate).length === 0) return undefined;
  const clause =
    candidate.quote
      .slice(0, figure.start)
      .split(/[;:,]\s/u)
      .at(-1) ?? '';
  if (!CHANGES.test(` ${wordsIn(clause).join(' ')} `)) return undefined;
  const own = new Set(wordsIn(`${clause} ${figure.surface} ${figure.unit ?? ''}`));
  const said = new Set(wordsIn(candidate.quote));
  return contentTerms(query).every(({ term }) => own.has(term) || !said.has(term)) ? figure : undefined;
}

/** The one change of the sentence that the question speaks of. */
function askedChange(query: Query, candidate: Candidate): FromTo | undefined {
  const changes = changesOf(candidate).filter((change) => isOfAsked(query, candidate, change));
  if (changes.length <= 1) return changes[0];
  const asked = new Set(contentTerms(query).map(({ surface, term }) => surface ?? term));
  const hits = changes.map(({ from, start }) => {
    const words =
      candidate.quote
        .slice(start, from.start)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    return words.filter((word) => asked.has(word)).length;
  });
  const best = Math.max(...hits);
  return hits.filter((hit) => hit === best).length === 1 ? changes[hits.indexOf(best)] : undefined;
}

/** `Giảm 7 (21 − 14 = 7)`, or the count that the sentence gives itself. */
function resultOf(query: Query, candidate: Candidate): Span[] | undefined {
  const count = saidCount(query, candidate);
  if (count) return [strong(figurePhrase(candidate.quote, count))];
  const change = askedChange(query, candidate);
  const [from, to] = [change && amountOf(change.from), change && amountOf(change.to)];
  if (!from || !to) return undefined;
  const found = difference(to, from);
  return [strong(`${found.sign > 0 ? 'Tăng' : 'Giảm'} ${found.size}`), text(` (${found.shown})`)];
}

/** By how much something changed, worked out from a sentence that says from what to what. */
export function changeInSentence(
  query: Query,
  evidence: readonly Evidence[],
  context: ComposeContext,
): Outcome | undefined {
  if (!ASKS_CHANGE.test(termLine(query)) || query.ofIndex || query.cue.type === 'percent') return undefined;
  const words = topicWords(query);
  const looked = evidence.filter((one) => one.candidate.sentences === 1 && !isAboutOther(one));
  for (const { candidate } of looked.slice(0, LOOKED_AT)) {
    const coverage = topicCoverage(words, candidate, context.knowledge);
    if (coverage < LEAST_COVERAGE) continue;
    if (query.years.some((year) => !candidate.years.has(year))) continue;
    const lead = resultOf(query, candidate);
    if (!lead) continue;
    const proof = proofOf([candidate], context);
    return {
      draft: {
        kind: 'answer',
        blocks: [paragraph(...lead, text(' '), mark(1)), ...proof.blocks],
        citations: proof.citations,
      },
      sure: Math.min(0.95, coverage),
    };
  }
  return undefined;
}
