import type { EvidenceItem, Reply } from '../../answer/reply.ts';
import type { Content } from '../../content/types.ts';
import { splitSentences } from '../../language/sentences.ts';
import { groupBy } from '../group-by.ts';
import { asserts } from '../score.ts';
import type { SquadQuestion } from './squad-content.ts';

/** How well the evidence of one reply found what was asked about. */
export interface EvidenceJudgement {
  /** Place of the paragraph among the paragraphs of the evidence, from 1; 0 when it is not there. */
  readonly passageRank: number;
  /** An answer stands in the first quote of one sentence. */
  readonly sentenceHit: boolean;
  /** And that quote is from the very paragraph. */
  readonly sentenceInPassage: boolean;
}

/** Finds the passage that a quote was taken from: the quote is verbatim, so it stands in it. */
export function passageFinder({ passages }: Content): (item: EvidenceItem) => string | undefined {
  const bySource = groupBy(passages, ({ sourceId }) => sourceId);
  return ({ source, quote }) => bySource.get(source.id)?.find(({ text }) => text.includes(quote))?.id;
}

/** Judges evidence, best first, kept or refused alike. */
export function judgeEvidence(
  { answers, passageId }: SquadQuestion,
  evidence: readonly EvidenceItem[],
  passageOf: (item: EvidenceItem) => string | undefined,
): EvidenceJudgement {
  const passages = [...new Set(evidence.map(passageOf))];
  const first = evidence.find(({ quote }) => splitSentences(quote).length === 1);
  const sentenceHit = first !== undefined && answers.some((answer) => first.quote.includes(answer));
  return {
    passageRank: passages.indexOf(passageId) + 1,
    sentenceHit,
    sentenceInPassage: sentenceHit && passageOf(first) === passageId,
  };
}

/** The probability that a reply gives to the question having an answer in the content. */
export const answerableBy = (reply: Reply): number =>
  asserts(reply)
    ? reply.confidence
    : reply.kind === 'abstain' || reply.kind === 'claim'
      ? 1 - reply.confidence
      : 0;
