import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { ClaimFault, Verdict } from '../reply.ts';
import type { SlotComparison } from './compare-slots.ts';
import type { SlotLike, SlotSide } from './compared-slot.ts';
import { figurePhrase } from './figure-phrase.ts';
import { opensWithWhole } from './figure-slots.ts';
import { hidesNumber } from './hidden-number.ts';
import { noMore } from './no-more.ts';
import { isOtherClause } from './other-clause.ts';
import { isOtherSpan } from './other-span.ts';
import { isOfOtherPlan } from './plan-spans.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { isTime } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { isRunnerUp } from './runner-up.ts';
import { contradictionLimit, isCommon, LEAST_COMMON, LIMITS, supportLimit } from './settle-limits.ts';
import { isExcluding, onlySwap } from './swapped-names.ts';
import { isClass } from './word-match.ts';

/** What one sentence says of one part of a claim. */
export interface Settled {
  readonly verdict: Exclude<Verdict, 'not_found'>;
  readonly candidate: Candidate;
  readonly why?: ClaimFault;
  /** What is wrong in the claim, when it is not its figure. */
  readonly said?: string;
  readonly found?: string;
  /** Higher is surer. */
  readonly weight: number;
}

const LEAST_MATCHED = 2;
/** A sentence that has so many words of a claim may count its things by another word: `3 lựa chọn` for `ba cách`. */
const MUCH = 8;
/** Words that the whole of a claim and of a sentence have in common, where its parts have few words of their own. */
const LEAST_SHARED = 3;
/** … of a claim that is denied. */
const LEAST_DENIED = 3;
/** Of a long denial a sentence may lack one word for eight that it has. */
const DENIED_SHARE = 1 / 8;

/** A right figure of another year tells that the year is wrong, unless many a year may have it. */
const isTellingYear = (claim: SlotLike, slot: SlotLike, matched: number): boolean =>
  !isCommon(claim) ||
  (matched >= LEAST_COMMON && claim.figure?.mod === slot.figure?.mod && claim.figure?.kind !== 'rank');

/** Every year has its best and its last. */
const saysExtreme = ({ said }: SlotLike): boolean => said.some(({ sort }) => sort === 'end');

/** An index rises or falls each year: one year's change is none of another. */
const isYearly = ({ said, figure }: SlotLike): boolean =>
  (figure === undefined || isTime(figure)) &&
  said.some(({ sort }) => sort === 'index') &&
  said.some(({ sort }) => sort === 'direction');

const DENIED = /(?<!\p{L})(?:không|chưa)(?!\p{L})[^,.;]{0,60}/u;
/** The words of a sentence that deny, to be shown. */
const deniedIn = (text: string): string | undefined => DENIED.exec(text)?.[0].trim();

const quoted = (text: string, { start, end }: Word): string => text.slice(start, end);

interface Compared {
  readonly claim: SlotSide;
  readonly found: SlotSide;
  readonly candidate: ReadCandidate;
  /** The sentence proves another part of the claim. */
  readonly isTrusted: boolean;
}

type Told = Omit<Settled, 'candidate' | 'weight'>;

/** How much surer one sort of finding is than another; far more than words can weigh. */
const SURER = {
  supported: 1000,
  'other-value': 500,
  'other-order': 450,
  'other-subject': 300,
  'other-year': 200,
};

/** What the sentence lacks; more where something else stands in its place. */
const costOf = ({ cost, isReplacing }: SlotComparison): number => cost + (isReplacing() ? 1 : 0);

const isTimely = ({ time }: SlotComparison): boolean => time === 'same' || time === 'open';

/** `tăng từ 564 lên 572` for `giảm từ 572 xuống 564`. */
const isTurnedRound = ({ value, swaps }: SlotComparison): boolean =>
  value === 'equal' && swaps.length === 1 && swaps[0]?.said.sort === 'direction';

/** The sentence speaks of something else, or leaves open what it speaks of. */
function isApart(compared: SlotComparison, { claim, found, isTrusted }: Compared): boolean {
  const { lacking, unsaid, time, matched, value } = compared;
  const isDenied = value === 'none' && compared.isOtherPolarity;
  // A count of the same things, in the sentence that proves what else the claim counts.
  const isPart = isTrusted && claim.slot.figure?.kind === 'count' && !compared.isOtherThing && matched > 0;
  const alone = matched + (time === 'same' ? 1 : 0) + (isPart ? 1 : 0);
  const isOfTopic = alone < LEAST_MATCHED && !isPart && matched > 0 && compared.shared() >= LEAST_SHARED;
  const known = alone + (isOfTopic ? 1 : 0);
  return (
    lacking.length + unsaid.length > 0 ||
    (compared.isOtherEnd && !isTurnedRound(compared)) ||
    (compared.isOtherPolarity && !isDenied) ||
    known < LEAST_MATCHED ||
    time === 'missing' ||
    (claim.slot.figure !== undefined &&
      isTime(claim.slot.figure) &&
      isOfOtherPlan(claim.reading, found.reading)) ||
    // A goal speaks neither for a result nor against it.
    compared.isGoalForResult
  );
}

const against = (why: ClaimFault, found: string | undefined, said?: string): Told => ({
  verdict: 'contradicted',
  why,
  ...(found !== undefined && { found }),
  ...(said !== undefined && { said }),
});

/** A relation told the other way round, or denied. */
function ofTurned(compared: SlotComparison, { found }: Compared): Told | undefined {
  const { swaps, cost, matched } = compared;
  if (swaps.length > 0 || !isTimely(compared)) return undefined;
  if (compared.isOtherOrder) return cost <= LIMITS.swap ? against('other-subject', undefined) : undefined;
  const isTold = cost <= Math.max(LIMITS.denial, matched * DENIED_SHARE) && matched >= LEAST_DENIED;
  return isTold ? against('other-value', deniedIn(found.reading.text)) : undefined;
}

/** `191.957 hồ sơ` is no other value for `ba trường hợp`. */
function countsElse(claim: SlotLike, found: SlotLike): boolean {
  if (claim.figure?.kind !== 'count' || !claim.head || !found.head) return false;
  const isSameUnit = fold(claim.figure.unit ?? '') === fold(found.figure?.unit ?? '');
  return claim.head.token !== found.head.token && !isSameUnit;
}

/** `không được … quá một lần` sets the same bound as `tối đa một lần`. */
const isDeniedBound = ({ claim, found }: Compared): boolean =>
  found.slot.figure?.mod !== undefined &&
  found.slot.figure.value === claim.slot.figure?.value &&
  found.reading.negations > claim.reading.negations;

/** `Trong 16 mục tiêu, tỉnh đạt 14 mục tiêu`: the claim itself says the figure found, of something else. */
function isSaidElsewhere({ claim, found }: Compared): boolean {
  // `54 cá nhân và 52 tập thể`: both count the same things, and only the figures are swapped.
  const isSwapped = claim.slot.head !== undefined && claim.slot.head.token === found.slot.head?.token;
  const { figure } = found.slot;
  return claim.reading.measured.some(
    (other) =>
      other !== claim.slot.figure &&
      other.kind === figure?.kind &&
      other.value === figure.value &&
      (!isSwapped || (other.unit === figure.unit && !claim.slot.own.some(isClass))),
  );
}

/** `Trong 62 nhiệm vụ, …` is not the 17 of `17 trong 62`. */
const isPartForWhole = ({ claim, found }: Compared): boolean =>
  claim.slot.figure !== undefined &&
  found.slot.figure !== undefined &&
  opensWithWhole(claim.reading.text, claim.slot.figure) &&
  found.reading.parts.has(found.slot.figure) &&
  !found.reading.wholes.has(found.slot.figure);

/** What else was done with a thing has a day of its own. */
const lacksVerb = ({ missed }: SlotComparison): boolean => missed.some(isClass);

function ofOtherValue(compared: SlotComparison, sides: Compared): Told | undefined {
  const { claim, found } = sides;
  const { value, swaps } = compared;
  if (isDeniedBound(sides) || isSaidElsewhere(sides) || isPartForWhole(sides)) return undefined;
  if (value === 'different' && (countsElse(claim.slot, found.slot) || isYearly(claim.slot))) return undefined;
  if (claim.slot.figure && isTime(claim.slot.figure) && lacksVerb(compared)) return undefined;
  const limit = contradictionLimit(claim.slot, compared.matched);
  if (costOf(compared) > limit || swaps.length > 0 || !isTimely(compared)) return undefined;
  if (value === 'different' && compared.isOtherThing) return undefined;
  const written = found.slot.figure && figurePhrase(found.reading.text, found.slot.figure);
  return against(value === 'unit' ? 'unit' : 'other-value', written);
}

function ofOtherName(compared: SlotComparison, { claim, found }: Compared): Told | undefined {
  const { cost, matched, time } = compared;
  const swap = onlySwap(compared);
  if (!swap || cost > LIMITS.swap || !isExcluding(swap, compared, { claim, found })) return undefined;
  const isTurned = swap.said.sort === 'direction' && time === 'same';
  const isOpen = isCommon(claim.slot) || (!claim.slot.figure && swap.said.sort === 'person');
  if (isOpen && !isTurned && matched < LEAST_COMMON) return undefined;
  if (swap.said.sort === 'direction' && isYearly(claim.slot)) return undefined;
  return against(
    'other-subject',
    quoted(found.reading.text, swap.found),
    quoted(claim.reading.text, swap.said),
  );
}

const SINCE = /(?<!\p{L})từ (?:(?:ngày|tháng|năm) )?$/iu;
const SINCE_REACH = 10;
/** Says since when a person has been something. */
const isSince = ({ start }: Figure, { reading: { text, words } }: SlotSide): boolean =>
  words.some(({ sort }) => sort === 'post') &&
  SINCE.test(text.slice(Math.max(0, start - SINCE_REACH), start));

const isAside = ({ start }: Figure, { reading: { text } }: SlotSide): boolean =>
  /\([^()]{0,10}$/u.test(text.slice(Math.max(0, start - SINCE_REACH), start));

function ofOtherTime(compared: SlotComparison, { claim, found }: Compared): Told | undefined {
  const { time, value, matched, swaps } = compared;
  // Small words alone make no other thing.
  const isSmall = matched > LEAST_COMMON && compared.missed.every(({ sort }) => sort === 'soft');
  const limit = isSmall ? LIMITS.smallWords : LIMITS.contradiction;
  if (typeof time !== 'object' || costOf(compared) > limit || swaps.length > 0 || lacksVerb(compared))
    return undefined;
  // `làm Giám đốc từ tháng 3/2025` and `Giám đốc (tháng 10/2025)`: one tells since when, the other that it is so.
  if (value === 'none' && isSince(time.said, claim) && isAside(time.found, found)) return undefined;
  // `Tính đến 18/6/2025, …`: on another day it may be so, too.
  if (value === 'none' && time.found.mod === 'until' && time.found.kind === 'date') return undefined;
  const isTold =
    value === 'none'
      ? !saysExtreme(claim.slot) && !isYearly(claim.slot)
      : isTellingYear(claim.slot, found.slot, matched);
  const written = figurePhrase(found.reading.text, time.found);
  return isTold
    ? against(value === 'none' ? 'other-value' : 'other-year', written, time.said.surface)
    : undefined;
}

/** A time with the word before it that tells its side. */
function writtenTime({ start, end }: Figure, { reading: { text } }: SlotSide): string {
  const lead =
    /(?:trước|sau) (?:\p{L}+ ){0,2}$/iu.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  return `${lead}${text.slice(start, end)}`;
}

function ofOtherSide(time: Figure, compared: SlotComparison, { found }: Compared): Told | undefined {
  const { value, swaps, cost } = compared;
  const isSame = value === 'equal' || value === 'none';
  const isTold = isSame && swaps.length === 0 && cost <= LIMITS.contradiction;
  return isTold ? against('other-value', writtenTime(time, found)) : undefined;
}

/** All that the claim says is there, unless the sentence tells it of what is no more. */
function ofProved({ claim, found, candidate }: Compared): Told | undefined {
  if (isOtherClause(claim, found) || hidesNumber(claim.reading, found.reading)) return undefined;
  if (isOtherSpan(claim.reading.text, candidate.candidate)) return undefined;
  if (isRunnerUp(claim.reading, found.reading)) return undefined;
  const ended = noMore(claim, found);
  if (ended === undefined) return { verdict: 'supported' };
  return ended === 'denied' ? against('other-value', undefined) : undefined;
}

function isProved(compared: SlotComparison, { claim, isTrusted }: Compared): boolean {
  const { value, matched, attributed, isOtherThing } = compared;
  const mayLack = supportLimit(claim.slot, matched, isTrusted && value === 'equal' && !isOtherThing);
  return costOf(compared) <= mayLack && attributed === 0 && (!isOtherThing || matched >= MUCH);
}

function tell(compared: SlotComparison, sides: Compared): Told | undefined {
  const { value, swaps } = compared;
  const isSame = value === 'equal' || value === 'none';
  if (isSame && (compared.isOtherOrder || (value === 'none' && compared.isOtherPolarity)))
    return ofTurned(compared, sides);
  if (compared.isOtherOrder) return undefined;
  if (compared.otherSide) return ofOtherSide(compared.otherSide, compared, sides);
  if (value === 'different' || value === 'unit') return ofOtherValue(compared, sides);
  if (!isSame) return undefined;
  if (!isTimely(compared)) return ofOtherTime(compared, sides);
  if (swaps.length > 0) return ofOtherName(compared, sides);
  return isProved(compared, sides) ? ofProved(sides) : undefined;
}

function surenessOf({ verdict, why, found }: Told, { time }: SlotComparison): number {
  if (verdict === 'supported') return SURER.supported;
  if (why === 'other-subject') return found === undefined ? SURER['other-order'] : SURER['other-subject'];
  return why === 'other-year' || typeof time === 'object' ? SURER['other-year'] : SURER['other-value'];
}

/** What follows from a comparison; undefined when nothing does. */
export function settle(compared: SlotComparison, sides: Compared): Settled | undefined {
  const told = isApart(compared, sides) ? undefined : tell(compared, sides);
  if (!told) return undefined;
  const weight = compared.matched - 2 * compared.cost + surenessOf(told, compared);
  return { ...told, candidate: sides.candidate.candidate, weight };
}
