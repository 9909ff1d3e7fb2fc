import type { Figure } from '../../language/figures/read-figures.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { type Evidence, isAboutOther } from '../evidence/find-evidence.ts';
import { mark, paragraph, strong, text } from '../reply.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { amountOf, difference } from './amount.ts';
import { termLine } from './comparison-words.ts';
import { type Outcome, proofOf } from './outcome.ts';
import { topicCoverage, topicWords } from './topic-coverage.ts';

/** Asks how many fewer or more: `giảm mấy cơ quan`, `bớt được bao nhiêu phòng`; not `giảm còn mấy`. */
const ASKS_CHANGE =
  / (?:giam|bot|tang|rut|cat|rut ngan|giam bot|tang them) (?:duoc |di |them |bot )?(?:tong cong )?(?:may|bao nhieu) /u;
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

/** The one change of the sentence that the question speaks of. */
function askedChange(query: Query, candidate: Candidate): FromTo | undefined {
  const changes = changesOf(candidate);
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
    const change = askedChange(query, candidate);
    const [from, to] = [change && amountOf(change.from), change && amountOf(change.to)];
    if (!from || !to) continue;
    const found = difference(to, from);
    const proof = proofOf([candidate], context);
    const result = `${found.sign > 0 ? 'Tăng' : 'Giảm'} ${found.size}`;
    return {
      draft: {
        kind: 'answer',
        blocks: [paragraph(strong(result), text(` (${found.shown}) `), mark(1)), ...proof.blocks],
        citations: proof.citations,
      },
      sure: Math.min(0.95, coverage),
    };
  }
  return undefined;
}
