import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { replacementsOf } from '../evidence/replacement.ts';
import { isLapsed, isPending } from '../evidence/validity.ts';
import { type Block, type Citation, mark, note, text } from '../reply.ts';
import { citeRemark, citeStatement, editorialNote } from './cite.ts';

type Told = Pick<Candidate, 'statement' | 'superseded'>;

/** Why a candidate does not hold on that day. */
function notInForce({ statement, superseded }: Told, today: string): string | undefined {
  if (statement && isLapsed(statement, today)) return 'Thông tin này nay không còn áp dụng.';
  if (superseded !== undefined && superseded.since <= today)
    return 'Văn bản này nay đã được văn bản khác thay thế.';
  return statement && isPending(statement, today) ? 'Thông tin này chưa đến ngày áp dụng.' : undefined;
}

/** What limits a fact by its age, its province or its source, as a note; empty when nothing does. `isTold`: that it has lapsed is said elsewhere. */
export function limitsOf(told: Told, today: string, isTold = false): Block[] {
  const { statement } = told;
  if (!statement) return [];
  const limits: string[] = [];
  const lapsed = isTold ? undefined : notInForce(told, today);
  if (lapsed !== undefined) limits.push(lapsed);
  if (statement.basis === 'old' && (statement.kind === 'index-row' || statement.figures.length > 0))
    limits.push('Số liệu của tỉnh trước khi sáp nhập.');
  if (statement.confidence === 'low') limits.push('Nguồn còn yếu, nên đối chiếu thêm trước khi dùng.');
  return limits.length > 0 ? [note(text(limits.join(' ')))] : [];
}

/** Blocks beside a quote, and the citations that they show. */
export interface Remarks {
  readonly blocks: Block[];
  readonly citations: Citation[];
  /** Of the blocks, those on age, province and source: they cite nothing. */
  readonly limits: Block[];
}

/** What took the place of a candidate that has lapsed, quoted. */
function replaced(
  candidate: Candidate,
  context: { readonly knowledge: Knowledge; readonly today: string },
  first: number,
): Pick<Remarks, 'blocks' | 'citations'> {
  const citations = replacementsOf(candidate, context.knowledge, context.today).map((statement, i) =>
    citeStatement(first + i, statement, context),
  );
  if (citations.length === 0) return { blocks: [], citations };
  const markers = citations.map(({ marker }) => mark(marker));
  return {
    blocks: [
      note(text('Nội dung trên đã được thay bằng '), ...markers),
      ...citations.map(({ marker }): Block => ({ kind: 'quote', marker })),
    ],
    citations,
  };
}

/**
 * What a person must know beside a fact: its limits, what speaks against it and, with `knowledge`, what replaced it
 * after it lapsed.
 */
export function remarksOn(
  candidate: Candidate,
  today: string,
  nextMarker: number,
  knowledge?: Knowledge,
): Remarks {
  const after = knowledge
    ? replaced(candidate, { knowledge, today }, nextMarker)
    : { blocks: [], citations: [] };
  const limits = limitsOf(candidate, today, after.citations.length > 0);
  const conflicts = candidate.statement?.conflicts;
  const marker = nextMarker + after.citations.length;
  return {
    blocks: [
      ...limits,
      ...after.blocks,
      ...(conflicts === undefined ? [] : [editorialNote(conflicts, marker)]),
    ],
    citations: [...after.citations, ...(conflicts === undefined ? [] : [citeRemark(marker, conflicts)])],
    limits,
  };
}
