import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { compareValues, type ValueMatch } from './compare-values.ts';
import type { SlotLike, SlotSide, Surroundings } from './compared-slot.ts';
import { type Coverage, coverWords, MOST_COST } from './cover-words.ts';
import { isOtherPolarity } from './denied-words.ts';
import { matchTimes, type TimeMatch } from './match-times.ts';
import { isTime, type StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { isReplacing } from './replaced-words.ts';
import { otherSide } from './time-sides.ts';
import { isToldOfElse } from './told-of-else.ts';
import { unsaidWords } from './unsaid-words.ts';
import { has, sameToken } from './word-match.ts';

/** How a part of a claim and a part of a sentence differ. */
export interface SlotComparison extends Coverage {
  readonly value: ValueMatch | 'none';
  /** Words of the whole claim that are anywhere in the sentence; free and soft ones do not count. */
  readonly shared: () => number;
  /** Names and sides of the sentence that the claim leaves open. */
  readonly unsaid: readonly Word[];
  /** A word that the sentence lacks stands in the place of another one. */
  readonly isReplacing: () => boolean;
  readonly time: TimeMatch;
  /** The claim means the other end of a change, the other part of a ratio, the other of two counts. */
  readonly isOtherEnd: boolean;
  readonly isOtherPolarity: boolean;
  /** Both count things, by words that do not meet. */
  readonly isOtherThing: boolean;
  /** The claim tells a relation the other way round. */
  readonly isOtherOrder: boolean;
  readonly isGoalForResult: boolean;
  /** A time that both name, the claim from its other side. */
  readonly otherSide: Figure | undefined;
}

const TOTAL = / (?:tong|tat ca|toan bo|ca thay|trong so|tren) /u;

/** `115 trong 164 vụ`: the claim of 164 must say that it means the whole. */
function isOtherShare(claim: SlotSide, found: SlotSide): boolean {
  const { figure, ownLabels } = found.slot;
  if (!figure || !found.reading.wholes.has(figure) || claim.reading.wholes.size > 0) return false;
  return !TOTAL.test(foldWords(claim.reading.text)) && !ownLabels.some((word) => has(claim.slot.said, word));
}

const isRoleOther = (claim: SlotLike, found: SlotLike): boolean =>
  claim.role !== undefined && found.role !== undefined && claim.role !== found.role;

function isOtherThing(claim: SlotLike, found: SlotLike): boolean {
  const kind = claim.figure?.kind;
  if (!claim.head || found.figure?.kind !== kind || !(kind === 'count' || kind === 'ratio')) return false;
  return !has([...found.own, ...found.labels], claim.head);
}

/** What the claim counts is counted by another figure of the sentence. */
const countsOther = (claim: SlotLike, found: SlotLike): boolean =>
  isOtherThing(claim, found) &&
  found.head !== undefined &&
  claim.head !== undefined &&
  found.otherHeads.has(claim.head.token);

const MEASURES_GOALS: ReadonlySet<string> = new Set('percent rank level score ratio range change'.split(' '));

/** A bound that was kept: `đạt từ 95% trở lên`. Folded. */
const REACHED = /(?<! phai| can| se| muon) dat (?:tu|tren|hon|duoc) /u;

function isGoalForResult(claim: SlotSide, found: SlotSide): boolean {
  const { figure } = claim.slot;
  if (!found.reading.isGoal) return false;
  const { isResult, isGoal, text } = claim.reading;
  // `toàn bộ … đã được cấp` for `chỉ tiêu là 100%`.
  if (figure === undefined) return isResult && !isGoal;
  if (!isTime(figure) && !isGoal && (isResult || REACHED.test(foldWords(text)))) return true;
  if (!MEASURES_GOALS.has(figure.kind)) return false;
  if (isResult) return true;
  const isAhead = claim.slot.times.some(({ mod }) => mod === 'until' || mod === 'before');
  return !claim.reading.isGoal && figure.mod !== 'min' && figure.mod !== 'max' && !isAhead;
}

const RELATIONS: ReadonlySet<string> = new Set(['replaces', 'amends', 'guides']);
const ORDERED: ReadonlySet<string> = new Set(['document', 'person']);
/** From `được`, `bị` to the verb, in words. */
const PASSIVE_REACH = 8;

/** `A được thay bằng B`, `A bị B thay thế`. */
function isPassive(text: string): boolean {
  const words = foldWords(text).trim().split(' ');
  return words.some(
    (word, i) =>
      (word === 'duoc' || word === 'bi') && words.slice(i + 1, i + 1 + PASSIVE_REACH).includes('thay'),
  );
}

/** `A thay B` says the opposite of `B thay A`. */
function isOtherOrder(claim: StatementReading, found: StatementReading): boolean {
  if (!claim.words.some(({ token }) => RELATIONS.has(token))) return false;
  // Documents among themselves, and people: who signed stands before or behind what was signed.
  const ordered = claim.words.filter(({ sort }) => ORDERED.has(sort));
  const names = ordered.filter(({ sort }) => sort === ordered[0]?.sort);
  if (isPassive(claim.text) !== isPassive(found.text)) names.reverse();
  const places = names
    .map((name) => found.words.findIndex((word) => sameToken(word, name)))
    .filter((at) => at >= 0);
  return places.some((at, i) => i > 0 && at < (places[i - 1] ?? 0));
}

/** `Thông tư A thay Thông tư B, có hiệu lực từ …` tells nothing of B by itself. */
function isOfOtherDocument({ words }: StatementReading, found: StatementReading): boolean {
  const said = words.filter(({ sort }) => sort === 'document');
  if (said.length === 0 || words.some(({ token }) => RELATIONS.has(token) || token === 'lapsed'))
    return false;
  const [first, ...others] = found.words.filter(({ sort }) => sort === 'document');
  if (!first || has(said, first) || !others.some((word) => has(said, word))) return false;
  return found.words.some(({ token, start }) => RELATIONS.has(token) && start > first.start);
}

const WORKING = / lam viec /u;

/** `90 ngày làm việc` is not what is told of 90 days; behind `10,5 ngày làm việc` all days may be such. */
function ofWorkingDays(claim: SlotSide, found: SlotSide, value: ValueMatch): ValueMatch {
  const [said, seen] = [foldWords(claim.slot.figure?.unit ?? ''), foldWords(found.slot.figure?.unit ?? '')];
  const isNarrower = value === 'equal' && WORKING.test(said) && seen === ' ngay ';
  return isNarrower && !WORKING.test(foldWords(found.reading.text)) ? 'unit' : value;
}

const sharedWords = (claim: StatementReading, found: StatementReading): number =>
  new Set(
    claim.words
      .filter((word) => word.sort !== 'free' && word.sort !== 'soft' && has(found.words, word))
      .map(({ token }) => token),
  ).size;

/** Compares one part of a claim with one part of a sentence; undefined where nothing can follow from it. */
export function compareSlots(
  claim: SlotSide,
  found: SlotSide,
  around: Surroundings,
): SlotComparison | undefined {
  const [said, seen] = [claim.slot.figure, found.slot.figure];
  const value = said && seen ? ofWorkingDays(claim, found, compareValues(said, seen)) : 'none';
  if (value === 'incomparable' || value === 'unclear') return undefined;
  const { swaps, lacking, cost, matched, attributed, missed } = coverWords(claim.slot, found.slot, around);
  if (lacking.length > 0 || cost > MOST_COST) return undefined;
  if (isOfOtherDocument(claim.reading, found.reading) || isToldOfElse(claim, found)) return undefined;
  return {
    value,
    shared: () => sharedWords(claim.reading, found.reading),
    swaps,
    lacking,
    cost,
    matched,
    attributed,
    missed,
    isReplacing: () => isReplacing(missed, claim.reading, found.reading),
    unsaid: unsaidWords(claim.slot, found.slot, around),
    time: matchTimes(claim.slot, found.slot, around),
    isOtherEnd:
      isRoleOther(claim.slot, found.slot) ||
      isOtherShare(claim, found) ||
      countsOther(claim.slot, found.slot),
    isOtherPolarity: isOtherPolarity(claim, found),
    isOtherThing: isOtherThing(claim.slot, found.slot),
    isOtherOrder: isOtherOrder(claim.reading, found.reading),
    isGoalForResult: isGoalForResult(claim, found),
    otherSide: otherSide(claim, found),
  };
}
