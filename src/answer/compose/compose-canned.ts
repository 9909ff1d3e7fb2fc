import type { CannedReply } from '../canned-replies.ts';
import { paragraph, type Reply, text } from '../reply.ts';

type Parts = Pick<Reply, 'kind' | 'blocks' | 'citations'>;

/** A canned reply, with the answer of the frequent question that it leads to, else with where to ask a person. */
export function composeCanned(canned: CannedReply, answer: Parts | undefined, contact: string): Parts {
  const says = canned.says.map((sentence) => paragraph(text(sentence)));
  if (!answer) return { kind: canned.kind, blocks: [...says, paragraph(text(contact))], citations: [] };
  return { ...answer, blocks: [...says, ...answer.blocks] };
}
