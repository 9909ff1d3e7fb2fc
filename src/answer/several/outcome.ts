import { citeCandidate } from '../compose/cite.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import { remarksOn } from '../compose/remarks.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { sourceLine } from '../render-text.ts';
import { type Block, type Citation, paragraph, type Reply, text } from '../reply.ts';

export type Draft = Pick<Reply, 'kind' | 'blocks' | 'citations'> &
  Partial<Pick<Reply, 'claim' | 'suggestions'>>;

/** A reply made from several figures or sentences, with the probability that it is right. */
export interface Outcome {
  readonly draft: Draft;
  readonly sure: number;
}

/** What is worked out from rows of an index is as sure as the rows. */
export const SURE = 0.95;

export interface Proof {
  readonly blocks: Block[];
  readonly citations: Citation[];
}

const sameNote = (block: Block): string => JSON.stringify(block);

/**
 * Quotes of the candidates in order, then what must be known beside them; a remark said of several stands once. What
 * speaks against a candidate is left out where `isShown` says that its figure is not shown.
 */
export function proofOf(
  candidates: readonly Candidate[],
  { knowledge, today }: ComposeContext,
  isShown: (candidate: Candidate) => boolean = () => true,
): Proof {
  const quoted = [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
  const citations = quoted.map((candidate, i) => citeCandidate(i + 1, candidate, knowledge, today));
  const notes = new Map<string, Block>();
  const remarks: Citation[] = [];
  for (const candidate of quoted) {
    const next = citations.length + remarks.length + 1;
    const said = remarksOn(candidate, today, next, { knowledge, isAfterAsked: false });
    // One conflict is enough on a phone; its source is the same for all.
    const isKept = remarks.length === 0 && isShown(candidate);
    for (const block of isKept ? said.blocks : said.limits) notes.set(sameNote(block), block);
    if (isKept) remarks.push(...said.citations);
  }
  return {
    blocks: [...citations.map(({ marker }): Block => ({ kind: 'quote', marker })), ...notes.values()],
    citations: [...citations, ...remarks],
  };
}

/** An honest no: why it cannot be answered, and what the documents do say. */
export function declined(
  why: string,
  known: Candidate | undefined,
  knowledge: ComposeContext['knowledge'],
): Draft {
  const blocks = [paragraph(text(why))];
  if (known) {
    const source = sourceLine(citeCandidate(1, known, knowledge));
    blocks.push(paragraph(text(`Tài liệu chỉ ghi: “${known.quote}” — ${source}`)));
  }
  return { kind: 'abstain', blocks, citations: [] };
}
