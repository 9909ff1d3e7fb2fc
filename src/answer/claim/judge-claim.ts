import type { IndexRow } from '../../content/types.ts';
import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { EvidenceSources } from '../evidence/find-evidence.ts';
import type { Claim, ClaimCheck, Verdict } from '../reply.ts';
import { createNameFinder } from '../understand/find-names.ts';
import type { Query } from '../understand/query.ts';
import { compareSlots, type SlotComparison, type SlotLike, type SlotSide } from './compare-slots.ts';
import { compareValues, LAST } from './compare-values.ts';
import { drawCandidates } from './draw-candidates.ts';
import { figurePhrase } from './figure-phrase.ts';
import { figureSlots, wholeSlot } from './figure-slots.ts';
import { type ReadCandidate, readCandidate } from './read-candidate.ts';
import { figuresOf, isTime, readStatement, type StatementReading, wordKey } from './read-statement.ts';
import type { Word, WordReader } from './read-words.ts';
import { type Settled, settle } from './settle.ts';
import { statedPart } from './stated-part.ts';

/** A claim with its verdict and what proves it. */
export interface JudgedClaim extends Claim {
  /** The quotes that settle it: the check with marker n speaks of the n-th of them. Empty when nothing was found. */
  readonly proof: readonly Candidate[];
  /** A value worked out from cited ones, as it is shown: `90,49 - 88,60 = 1,89`. */
  readonly computation?: string;
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

/** A part of a claim that is judged by itself: one figure with what is said of it, or all of it. */
interface Part {
  readonly said: string;
  readonly slot: SlotLike;
}

function partsOf(reading: StatementReading): Part[] {
  const isWhole = (figure: Figure): boolean =>
    !reading.measured.some(
      (other) => other !== figure && other.start <= figure.start && other.end >= figure.end,
    );
  const measured = reading.measured.filter(isWhole);
  const values = measured.length > 0 ? measured : reading.times;
  if (measured.length === 0 && values.length < 2) return [{ said: reading.text, slot: wholeSlot(reading) }];
  return figureSlots(reading, values).map((slot) => ({ said: slot.figure.surface, slot }));
}

function overall(checks: readonly Verdict[]): Verdict {
  if (checks.includes('contradicted')) return 'contradicted';
  return checks.length > 0 && checks.every((verdict) => verdict === 'supported') ? 'supported' : 'not_found';
}

const AMONG =
  /(?<!\p{L})(ngoài |ngoai )?(?:nhóm |top |nhom )+(\d{1,2})(?!\d|[.,]\d)(?= (?:tỉnh|tinh|địa phương|dia phuong|PAR|par|cả|ca|đầu|dau|dẫn|dan)|$)/u;

/** `dẫn đầu PAPI năm 2023`, `vào nhóm 10 tỉnh dẫn đầu` as a rank, to be compared with the rows of an index. */
function asRank(part: Part, reading: StatementReading): Part | undefined {
  const ends = reading.words.filter(({ sort }) => sort === 'end');
  const [end] = ends;
  const among = AMONG.exec(reading.text);
  const indexes = new Set(reading.words.filter(({ sort }) => sort === 'index').map(({ token }) => token));
  if (indexes.size !== 1 || ends.length > 1 || (!among && (!end || part.slot.figure))) return undefined;
  if (among && end?.token === 'lowest') return undefined;
  const start = among?.index ?? end?.start ?? 0;
  const surface = among ? among[0] : reading.text.slice(start, end?.end);
  const isSpent = (word: Word): boolean =>
    word === end ||
    word.token === 'ca_nuoc' ||
    (among !== null &&
      word.start >= start &&
      word.start <= start + surface.length + 12 &&
      word.sort === 'plain');
  const figure: Figure = {
    surface,
    start,
    end: start + surface.length,
    value: among ? Number(among[2]) : end?.token === 'highest' ? 1 : LAST,
    unit: null,
    kind: 'rank',
    ...(among && { mod: among[1] === undefined ? ('max' as const) : ('over' as const) }),
  };
  return {
    said: surface,
    slot: {
      ...part.slot,
      said: part.slot.said.filter((word) => !isSpent(word)),
      head: undefined,
      noun: [],
      figure,
    },
  };
}

/** A claim in the very words of a sentence: its figures are compared in their order. */
function judgeVerbatim(
  reading: StatementReading,
  found: readonly ReadCandidate[],
): ClaimCheckOf[] | undefined {
  const key = wordKey(reading);
  const same = found.filter(
    (candidate) => candidate.key === key && figuresOf(candidate.reading).length === figuresOf(reading).length,
  );
  const judged = same.map((candidate) => {
    const others = figuresOf(candidate.reading);
    return figuresOf(reading).map((figure, i): ClaimCheckOf => {
      const other = others[i];
      const match = other ? compareValues(figure, other) : 'incomparable';
      const isEqual =
        match === 'equal' ||
        (other?.surface.toLowerCase() === figure.surface.toLowerCase() &&
          other.unit === figure.unit &&
          other.mod === figure.mod);
      if (!other || isEqual)
        return { said: figure.surface, verdict: 'supported', candidate: candidate.candidate };
      const isTold = match === 'different' || match === 'unit';
      return {
        said: figure.surface,
        verdict: isTold ? 'contradicted' : 'not_found',
        ...(isTold && {
          found: figurePhrase(candidate.reading.text, other),
          why: isTime(figure) ? ('other-year' as const) : ('other-value' as const),
        }),
        candidate: candidate.candidate,
      };
    });
  });
  const faults = (checks: readonly ClaimCheckOf[]): number =>
    checks.filter(({ verdict }) => verdict !== 'supported').length;
  const [best] = judged.sort((a, b) => faults(a) - faults(b));
  // Of a row of sentences in the same words another one may be meant: then only one fault can be told.
  return best && (faults(best) <= 1 || same.length === 1) ? best : undefined;
}

interface ClaimCheckOf extends Omit<ClaimCheck, 'marker'> {
  readonly candidate?: Candidate;
}

/** The best that the candidates say of one part. */
function judgePart(
  part: Part,
  reading: StatementReading,
  found: readonly ReadCandidate[],
): Settled | undefined {
  const claim: SlotSide = { slot: part.slot, reading };
  // Rows of an index tell the best and the last by their rank.
  const isExtreme = !part.slot.figure && part.slot.said.some(({ sort }) => sort === 'end');
  const fitting = isExtreme
    ? found.filter(({ candidate }) => candidate.statement?.kind !== 'index-row')
    : found;
  const settled = fitting.flatMap((candidate): Settled[] =>
    candidate.slots(part.slot.figure).flatMap((slot) => {
      const comparison: SlotComparison = compareSlots(
        claim,
        { slot, reading: candidate.reading },
        candidate.around,
      );
      const one = settle(comparison, part.slot, slot, candidate);
      return one ? [one] : [];
    }),
  );
  settled.sort((a, b) => b.weight - a.weight || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best, ...others] = settled;
  if (best?.why === 'other-value' && part.slot.times.length + part.slot.frame.length === 0) {
    // Without a time, several years may be meant, each with its value.
    const isOpen = others.some(
      (one) =>
        one.why === 'other-value' &&
        one.weight > best.weight - 0.5 &&
        one.found !== best.found &&
        one.candidate !== best.candidate,
    );
    if (isOpen) return undefined;
  }
  return best;
}

/** Judges one statement, asked or plain, against the content. When in doubt: `not_found`. */
export function judgeClaim(query: Pick<Query, 'text'>, sources: ClaimSources): JudgedClaim {
  const { knowledge, candidates } = sources;
  const desk = deskOf(knowledge);
  const reading = readStatement(statedPart(query.text), desk.reader);
  const drawn = drawCandidates(reading, { knowledge, candidates, rows: desk.rows });
  const found = drawn.map((candidate) => {
    const known = desk.read.get(candidate);
    if (known) return known;
    const read = readCandidate(candidate, knowledge, desk.reader);
    desk.read.set(candidate, read);
    return read;
  });
  const proof: Candidate[] = [];
  const markerOf = (candidate: Candidate): number => {
    if (!proof.includes(candidate)) proof.push(candidate);
    return proof.indexOf(candidate) + 1;
  };
  const verbatim = judgeVerbatim(reading, found);
  if (verbatim && verbatim.length > 0) {
    const told = verbatim.map(
      ({ candidate, ...check }): ClaimCheck => ({
        ...check,
        ...(candidate && check.verdict !== 'not_found' && { marker: markerOf(candidate) }),
      }),
    );
    return { verdict: overall(told.map(({ verdict }) => verdict)), checks: told, proof };
  }
  const checks = partsOf(reading).map((part): ClaimCheck => {
    const ranked = asRank(part, reading);
    const settled =
      judgePart(part, reading, found) ??
      (ranked &&
        judgePart(
          ranked,
          reading,
          found.filter(({ candidate }) => candidate.statement?.kind === 'index-row'),
        ));
    if (!settled) return { said: part.said, verdict: 'not_found' };
    return {
      said: settled.said ?? part.said,
      ...(settled.found !== undefined && { found: settled.found }),
      verdict: settled.verdict,
      ...(settled.why !== undefined && { why: settled.why }),
      marker: markerOf(settled.candidate),
    };
  });
  return { verdict: overall(checks.map(({ verdict }) => verdict)), checks, proof };
}
