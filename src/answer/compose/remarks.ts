import type { Candidate } from '../evidence/candidate.ts';
import { type Block, type Citation, note, text } from '../reply.ts';
import { citeRemark, editorialNote } from './cite.ts';

/** A date before `today`, compared as far as the partial date goes. */
const isPast = (date: string, today: string): boolean => date < today.slice(0, date.length);

/** What limits a fact by its age, its province or its source, as a note; empty when nothing does. */
export function limitsOf(
  { statement, superseded }: Pick<Candidate, 'statement' | 'superseded'>,
  today: string,
): Block[] {
  if (!statement) return [];
  const limits: string[] = [];
  if (statement.validUntil !== undefined && isPast(statement.validUntil, today))
    limits.push('Thông tin này đã qua thời hạn hiệu lực, nay có thể đã được thay thế.');
  else if (superseded) limits.push('Văn bản này nay đã được văn bản khác thay thế.');
  if (statement.basis === 'old' && (statement.kind === 'index-row' || statement.figures.length > 0))
    limits.push('Số liệu của tỉnh trước khi sáp nhập.');
  if (statement.confidence === 'low') limits.push('Nguồn còn yếu, nên đối chiếu thêm trước khi dùng.');
  return limits.length > 0 ? [note(text(limits.join(' ')))] : [];
}

/** What a person must know beside a fact: its limits, and what speaks against it. */
export function remarksOn(
  candidate: Candidate,
  today: string,
  nextMarker: number,
): { blocks: Block[]; citations: Citation[] } {
  const conflicts = candidate.statement?.conflicts;
  const limits = limitsOf(candidate, today);
  if (conflicts === undefined) return { blocks: limits, citations: [] };
  return {
    blocks: [...limits, editorialNote(conflicts, nextMarker)],
    citations: [citeRemark(nextMarker, conflicts)],
  };
}
