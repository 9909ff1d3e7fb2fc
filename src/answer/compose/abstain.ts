import type { Evidence } from '../evidence/find-evidence.ts';
import { type Block, type Claim, paragraph, type Reply, text } from '../reply.ts';

export interface AbstainOptions {
  /** Where to ask a person, one sentence. */
  readonly contact: string;
  /** Questions near the one asked, that the bot can answer. */
  readonly nearest: readonly string[];
  /** Titles or topics near the one asked. */
  readonly topics: readonly string[];
  /** A sentence that is about the very thing but lacks what was asked for. */
  readonly near?: { readonly evidence: Evidence; readonly source: string };
}

/** "I have no data": says so plainly, what is near, and where to ask a person. Invents nothing, cites nothing. */
export function abstain({
  contact,
  nearest,
  topics,
  near,
}: AbstainOptions): Pick<Reply, 'kind' | 'blocks' | 'citations' | 'suggestions'> {
  const blocks: Block[] = [];
  if (near?.evidence.why !== undefined) {
    blocks.push(
      paragraph(
        text(`Tôi không có dữ liệu cho câu này: tài liệu có nói tới việc đó nhưng ${near.evidence.why}.`),
      ),
    );
    blocks.push(paragraph(text(`Tài liệu chỉ ghi: “${near.evidence.candidate.quote}” — ${near.source}`)));
  } else {
    blocks.push(paragraph(text('Tôi không có dữ liệu để trả lời câu này.')));
    if (topics.length > 0)
      blocks.push(paragraph(text(`Gần nhất, tôi có tài liệu về: ${topics.join('; ')}.`)));
  }
  blocks.push(paragraph(text(contact)));
  return { kind: 'abstain', blocks, citations: [], suggestions: nearest };
}

/** A claim that nothing in the content speaks for or against. Says no figure and no name: none would be proved. */
export function notFound(
  claim: Claim,
  { contact, nearest }: AbstainOptions,
): Pick<Reply, 'kind' | 'blocks' | 'citations' | 'suggestions' | 'claim'> {
  const blocks = [
    paragraph(text('Tôi không có dữ liệu để xác nhận hay bác bỏ điều này.')),
    paragraph(text(contact)),
  ];
  return { kind: 'claim', blocks, citations: [], suggestions: nearest, claim };
}

/** The honest answer to a frequent question that the bot has no data for, in the words of its editors. */
export function noData(answer: string, contact: string): Pick<Reply, 'kind' | 'blocks' | 'citations'> {
  return { kind: 'abstain', blocks: [paragraph(text(answer)), paragraph(text(contact))], citations: [] };
}
