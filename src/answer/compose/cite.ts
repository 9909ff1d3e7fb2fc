import type { Citable, Statement } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { isLapsed, isPending } from '../evidence/validity.ts';
import { type Block, type Citation, type CitedSource, mark, note, text } from '../reply.ts';

type Sources = Map<string, CitedSource>;

/** Sources as they were cited before, by knowledge, source and section: an answer cites some thirty sentences of a few. */
const cited = new WeakMap<Knowledge, Sources>();

function citedSource(sourceId: string, section: string | undefined, knowledge: Knowledge): CitedSource {
  const known: Sources = cited.get(knowledge) ?? new Map();
  if (known.size === 0) cited.set(knowledge, known);
  const key = section === undefined ? sourceId : `${sourceId}\n${section}`;
  const source = known.get(key) ?? sourceAsCited(sourceId, section, knowledge);
  known.set(key, source);
  return source;
}

function sourceAsCited(sourceId: string, section: string | undefined, knowledge: Knowledge): CitedSource {
  const source = knowledge.source(sourceId);
  return {
    id: sourceId,
    title: source?.title ?? sourceId,
    ...(source?.publisher !== undefined && { publisher: source.publisher }),
    ...(source?.published !== undefined && { published: source.published }),
    ...(source?.url !== undefined && { url: source.url }),
    ...(section !== undefined && { section }),
  };
}

/** The date or period that a statement speaks of, as the content gives it. */
function asOf(statement: Statement | undefined): string | undefined {
  if (!statement) return undefined;
  if (statement.asOf !== undefined) return statement.asOf;
  if ('year' in statement) return String(statement.year);
  return statement.validFrom;
}

/** The day that a statement stopped to hold, or will begin to, seen from `today`. */
function limitsIn(statement: Statement | undefined, today: string): Partial<Citation> {
  if (!statement) return {};
  const { validFrom, validUntil } = statement;
  if (validUntil !== undefined && isLapsed(statement, today)) return { heldUntil: validUntil };
  return validFrom !== undefined && isPending(statement, today) ? { holdsFrom: validFrom } : {};
}

/** A citation of a candidate's sentence; with `today` it says when that stopped to hold. */
export function citeCandidate(
  marker: number,
  candidate: Pick<Candidate, 'quote' | 'sourceId' | 'section' | 'statement'>,
  knowledge: Knowledge,
  today?: string,
): Citation {
  const { quote, statement } = candidate;
  const source = citedSource(candidate.sourceId, candidate.section, knowledge);
  const date = asOf(statement);
  const citation = date === undefined ? { marker, quote, source } : { marker, quote, source, asOf: date };
  return today === undefined ? citation : { ...citation, ...limitsIn(statement, today) };
}

/** A citation of a fact or a row of an index. */
export function citeStatement(
  marker: number,
  statement: Citable,
  { knowledge, today }: { readonly knowledge: Knowledge; readonly today: string },
): Citation {
  const { statement: quote, sourceId } = statement;
  return citeCandidate(marker, { quote, sourceId, statement }, knowledge, today);
}

/** Source of remarks that the editors of the content wrote: cautions, conflicts, short answers. */
const EDITORIAL: CitedSource = { id: 'ghi-chu-bien-tap', title: 'Ghi chú biên tập của cchc-bot' };

/** A citation of an editorial remark: verbatim in the content, and said to be ours. */
export function citeRemark(marker: number, remark: string): Citation {
  return { marker, quote: remark, source: EDITORIAL };
}

/** An editorial remark as it is shown: with its marker, and said to be ours, since no quote follows it. */
export function editorialNote(remark: string, marker: number): Block {
  return note(text(`${remark} (ghi chú biên tập) `), mark(marker));
}
