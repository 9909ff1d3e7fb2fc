import type { IndexRow } from '../../content/types.ts';
import type { Figure } from '../../language/figures/read-figures.ts';
import { fold, hasDiacritics } from '../../language/fold.ts';
import { isFullyMarked } from '../../language/is-fully-marked.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { EvidenceSources } from '../evidence/find-evidence.ts';
import type { Claim, ClaimCheck, Verdict } from '../reply.ts';
import { createNameFinder } from '../understand/find-names.ts';
import type { Query } from '../understand/query.ts';
import { withoutPlan } from './as-planned.ts';
import { claimParts } from './claim-parts.ts';
import { drawCandidates } from './draw-candidates.ts';
import { holdingNow } from './holding-now.ts';
import { isIdleCount } from './idle-counts.ts';
import { judgeIssueDates } from './judge-issue-dates.ts';
import { judgeBeside, judgePart } from './judge-part.ts';
import { judgeValidity } from './judge-validity.ts';
import { type CheckedFigure, judgeVerbatim } from './judge-verbatim.ts';
import { type ReadCandidate, readCandidate } from './read-candidate.ts';
import { readStatement, type StatementReading } from './read-statement.ts';
import type { WordReader } from './read-words.ts';
import { statedPart } from './stated-part.ts';

/** A claim with its verdict and what proves it. */
export interface JudgedClaim extends Claim {
  /** The quotes that settle it: the check with marker n speaks of the n-th of them. Empty when nothing was found. */
  readonly proof: readonly Candidate[];
  /** It is in the very words of a sentence of the content, its figures aside. */
  readonly isVerbatim?: true;
}

type ClaimSources = Pick<EvidenceSources, 'knowledge' | 'candidates' | 'today'>;

/** What judging needs of the content, made once for a body of knowledge. */
interface Desk {
  readonly reader: WordReader;
  readonly rows: ReadonlyMap<string, readonly IndexRow[]>;
  readonly read: WeakMap<Candidate, ReadCandidate>;
}

const desks = new WeakMap<Knowledge, Desk>();

function deskOf(knowledge: Knowledge): Desk {
  const known = desks.get(knowledge);
  if (known) return known;
  const rows = new Map<string, IndexRow[]>();
  for (const statement of knowledge.content.statements) {
    if (statement.kind !== 'index-row') continue;
    const index = fold(statement.index);
    rows.set(index, [...(rows.get(index) ?? []), statement]);
  }
  const desk: Desk = {
    reader: { lexicon: knowledge.lexicon, findNames: createNameFinder(knowledge.content) },
    rows,
    read: new WeakMap(),
  };
  desks.set(knowledge, desk);
  return desk;
}

function overall(checks: readonly Verdict[]): Verdict {
  if (checks.includes('contradicted')) return 'contradicted';
  return checks.length > 0 && checks.every((verdict) => verdict === 'supported') ? 'supported' : 'not_found';
}

/** What nothing settles and need not be proved is left out. */
function withoutIdle(
  reading: StatementReading,
  open: readonly (Figure | undefined)[],
): StatementReading | undefined {
  const idle = open.filter((figure) => figure !== undefined && isIdleCount(figure, reading));
  if (idle.length === 0) return undefined;
  return { ...reading, measured: reading.measured.filter((figure) => !idle.includes(figure)) };
}

function judgeParts(reading: StatementReading, found: readonly ReadCandidate[]): CheckedFigure[] {
  const judged = claimParts(reading).map((part) => ({ part, settled: judgePart(part, reading, found) }));
  const open = judged.flatMap(({ part, settled }) => (settled ? [] : [part.slot.figure]));
  const rest = withoutIdle(reading, open);
  if (rest) return judgeParts(rest, found);
  const proofs = new Set(
    judged.flatMap(({ settled }) => (settled?.verdict === 'supported' ? [settled.candidate] : [])),
  );
  const trusted = found.filter(({ candidate }) => proofs.has(candidate));
  return judged.map(({ part, settled: alone }): CheckedFigure => {
    const settled = alone ?? judgeBeside(part, reading, trusted);
    if (!settled) return { said: part.said, verdict: 'not_found' };
    const { weight: _, ...check } = settled;
    return { said: part.said, ...check };
  });
}

/** The checks, with that of a wrong day of issue in place of what was judged of that day. */
function withIssueDate(checks: readonly CheckedFigure[], wrong: CheckedFigure | undefined): CheckedFigure[] {
  if (!wrong) return [...checks];
  const others = checks.filter(({ said, verdict }) => verdict !== 'not_found' && !said.includes(wrong.said));
  return [...others, wrong];
}

/** A text typed with half of its marks is read as one without: `54 tập the` counts `tap the`. */
const evenly = (text: string): string =>
  hasDiacritics(text) && !isFullyMarked(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    : text;

function judgeStated(text: string, { knowledge, candidates, today }: ClaimSources): JudgedClaim {
  const desk = deskOf(knowledge);
  const reading = readStatement(text, desk.reader);
  const drawn = drawCandidates(reading, { knowledge, candidates, rows: desk.rows });
  const found = holdingNow(reading, drawn, today).map((candidate) => {
    const known = desk.read.get(candidate) ?? readCandidate(candidate, knowledge, desk.reader);
    desk.read.set(candidate, known);
    return known;
  });
  const proof: Candidate[] = [];
  const markerOf = (candidate: Candidate): number => {
    if (!proof.includes(candidate)) proof.push(candidate);
    return proof.indexOf(candidate) + 1;
  };
  const verbatim = judgeVerbatim(reading, found);
  const judged =
    verbatim ??
    judgeValidity(reading, found, today) ??
    withIssueDate(judgeParts(reading, found), judgeIssueDates(reading, found));
  const checks = judged.map(({ candidate, ...check }): ClaimCheck => {
    return candidate ? { ...check, marker: markerOf(candidate) } : check;
  });
  const verdict = overall(checks.map((check) => check.verdict));
  return { verdict, checks, proof, ...(verbatim && { isVerbatim: true as const }) };
}

/** Judges one statement, asked or plain, against the content. When in doubt: `not_found`. */
export function judgeClaim(query: Pick<Query, 'text'>, sources: ClaimSources): JudgedClaim {
  const stated = statedPart(evenly(query.text));
  const judged = judgeStated(stated, sources);
  const bare = judged.verdict === 'not_found' ? withoutPlan(stated) : undefined;
  if (bare === undefined) return judged;
  // What is wrong is so with or without a plan; what is right may not have been planned.
  const unplanned = judgeStated(bare, sources);
  return unplanned.verdict === 'contradicted' ? unplanned : judged;
}
