import type { Candidate } from '../evidence/candidate.ts';
import { type Block, type Citation, note, text } from '../reply.ts';
import { citeRemark, editorialNote } from './cite.ts';

/** A date before `today`, compared as far as the partial date goes. */
const isPast = (date: string, today: string): boolean => date < today.slice(0, date.length);

/** What a person must know beside a fact: it is old, of the old province, weakly sourced, or disputed. */
export function remarksOn(
  { statement, superseded }: Pick<Candidate, 'statement' | 'superseded'>,
  today: string,
  nextMarker: number,
): { blocks: Block[]; citations: Citation[] } {
  const blocks: Block[] = [];
  const citations: Citation[] = [];
  if (!statement) return { blocks, citations };
  const plain: string[] = [];
  if (statement.validUntil !== undefined && isPast(statement.validUntil, today))
    plain.push('Thông tin này đã qua thời hạn hiệu lực, nay có thể đã được thay thế.');
  else if (superseded) plain.push('Văn bản này nay đã được văn bản khác thay thế.');
  if (statement.basis === 'old' && statement.kind === 'index-row')
    plain.push('Số liệu của tỉnh Khánh Hòa trước khi hợp nhất với Ninh Thuận.');
  if (statement.confidence === 'low') plain.push('Nguồn còn yếu, nên đối chiếu thêm trước khi dùng.');
  if (plain.length > 0) blocks.push(note(text(plain.join(' '))));
  if (statement.conflicts !== undefined) {
    blocks.push(editorialNote(statement.conflicts, nextMarker));
    citations.push(citeRemark(nextMarker, statement.conflicts));
  }
  return { blocks, citations };
}
