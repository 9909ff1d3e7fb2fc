import type { SlotLike } from './compared-slot.ts';
import { MOST_COST } from './cover-words.ts';
import { isTime } from './read-statement.ts';

/** Words that a sentence may lack and still prove a claim, and still speak against it. */
export const LIMITS = { support: 0.75, denial: 0.5, contradiction: 0.75, swap: 1, smallWords: 1.25 };
/** The same where a figure is claimed: half a word more for one that few things have. */
const FIGURE_LIMITS = { support: 0.75, rare: 1.25, contradiction: 1 };
/** Words that a sentence must have of a claim whose figure many things may have. */
export const LEAST_COMMON = 3;

/** A figure so common that another thing may well have the same. */
export function isCommon({ figure }: SlotLike): boolean {
  if (!figure) return false;
  // `hơn 60 điểm` may hold in many a year.
  if (figure.mod !== undefined || figure.kind === 'rank') return true;
  const digits = String([figure.value].flat()[0]).replace(/\D/gu, '');
  return digits.length < 3 || Number(digits) === 100;
}

/**
 * Of a long claim a sentence may lack one word for six that it has, up to two. One for four brought 6 more right of 1,261
 * development claims: not worth the risk of calling a false one right.
 */
const LACKING_SHARE = 1 / 6;

/** More words that a sentence may lack which proves another part of the claim. */
const TRUSTED = 1;

/** How many words a sentence may lack that proves a claim. */
export function supportLimit(claim: SlotLike, matched: number, isTrusted: boolean): number {
  const share = Math.min(matched * LACKING_SHARE, MOST_COST);
  const more = isTrusted ? TRUSTED : 0;
  if (!claim.figure || isTime(claim.figure)) return Math.max(LIMITS.support, share) + more;
  return Math.max(isCommon(claim) ? FIGURE_LIMITS.support : FIGURE_LIMITS.rare, share) + more;
}

/** How many words a sentence may lack whose figure is another one: more where it has much else of the claim. */
export function contradictionLimit(claim: SlotLike, matched: number): number {
  const isMeasured = claim.figure !== undefined && !isTime(claim.figure);
  return isMeasured && matched >= LEAST_COMMON ? FIGURE_LIMITS.contradiction : LIMITS.contradiction;
}
