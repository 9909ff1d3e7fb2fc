import type { Citable } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { replacementsOf } from '../evidence/replacement.ts';
import { rivalsOf } from '../evidence/rivals.ts';
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

/** Statements that give another value, quoted with their sources; and the sources that do, named. */
function rivalling(
  statement: Citable | undefined,
  { knowledge, today }: { readonly knowledge: Knowledge; readonly today: string },
  first: number,
): Pick<Remarks, 'blocks' | 'citations'> {
  if (!statement) return NOTHING;
  const { statements, sources } = rivalsOf(statement, knowledge);
  const citations = statements.map((one, i) => citeStatement(first + i, one, { knowledge, today }));
  // The title of a source may have figures that no quote shows.
  const named = sources.map(({ title, publisher }) => publisher ?? title);
  return {
    blocks: [
      ...(citations.length === 0
        ? []
        : [note(text('Nguồn khác nêu số khác '), ...citations.map(({ marker }) => mark(marker)))]),
      ...citations.map(({ marker }): Block => ({ kind: 'quote', marker })),
      ...(named.length === 0 ? [] : [note(text(`Nguồn nêu khác: ${named.join('; ')}.`))]),
    ],
    citations,
  };
}

const NOTHING: Pick<Remarks, 'blocks' | 'citations'> = { blocks: [], citations: [] };

export interface RemarkOptions {
  /** With it, other figures of other sources are quoted, and what replaced a fact that has lapsed. */
  readonly knowledge?: Knowledge;
  /** False when the question is about a time of its own: what came after it is left out. */
  readonly isAfterAsked?: boolean;
}

/**
 * What a person must know beside a fact: its limits, what replaced it after it lapsed, and what speaks against it.
 */
export function remarksOn(
  candidate: Candidate,
  today: string,
  nextMarker: number,
  { knowledge, isAfterAsked = true }: RemarkOptions = {},
): Remarks {
  const { statement } = candidate;
  const context = knowledge && { knowledge, today };
  const after = context && isAfterAsked ? replaced(candidate, context, nextMarker) : NOTHING;
  const limits = limitsOf(candidate, today, after.citations.length > 0);
  const conflicts = statement?.conflicts;
  const marker = nextMarker + after.citations.length;
  const noted = conflicts === undefined ? [] : [citeRemark(marker, conflicts)];
  const others = context ? rivalling(statement, context, marker + noted.length) : NOTHING;
  return {
    blocks: [
      ...limits,
      ...after.blocks,
      ...(conflicts === undefined ? [] : [editorialNote(conflicts, marker)]),
      ...others.blocks,
    ],
    citations: [...after.citations, ...noted, ...others.citations],
    limits,
  };
}
