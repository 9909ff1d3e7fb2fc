import type { Candidate } from '../evidence/candidate.ts';
import type { ClaimFault, Verdict } from '../reply.ts';
import type { SlotComparison, SlotLike } from './compare-slots.ts';
import { figurePhrase } from './figure-phrase.ts';
import type { ReadCandidate } from './read-candidate.ts';
import type { Word } from './read-words.ts';

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

/** Words that a sentence may lack and still prove a claim, and still speak against it. */
const LIMITS = { support: 0.75, denial: 0.25, contradiction: 0.75, swap: 0.75 };
const LEAST_MATCHED = 2;
/** Names and sides of which one thing has only one: another one in its place is wrong. */
const EXCLUDING: ReadonlySet<string> = new Set([
  'body',
  'place',
  'province',
  'person',
  'document',
  'facility',
  'tier',
  'people',
  'staff',
  'grade',
  'channel',
  'deadline',
  'end',
  'direction',
  'merger',
  'post',
  'moved',
  'half',
  'work',
  'award',
  'turn',
]);

/** A figure so common that another thing may well have the same. */
function isCommon({ figure }: SlotLike): boolean {
  if (!figure) return false;
  // `hơn 60 điểm` may hold in many a year.
  if (figure.mod !== undefined || figure.kind === 'rank') return true;
  const digits = String([figure.value].flat()[0]).replace(/\D/gu, '');
  return digits.length < 3 || Number(digits) === 100;
}

/** A right figure of another year tells that the year is wrong, unless many a year may have it. */
const isTellingYear = (claim: SlotLike, slot: SlotLike, matched: number): boolean =>
  !isCommon(claim) ||
  (matched >= 3 && claim.figure?.mod === slot.figure?.mod && claim.figure?.kind !== 'rank');

/** Every year has its best and its last. */
const saysExtreme = ({ said }: SlotLike): boolean => said.some(({ sort }) => sort === 'end');

const DENIED = /(?<!\p{L})(?:không|chưa)(?!\p{L})[^,.;]{0,60}/u;
/** The words of a sentence that deny, to be shown. */
const deniedIn = (text: string): string | undefined => DENIED.exec(text)?.[0].trim();

const quoted = (text: string, { start, end }: Word): string => text.slice(start, end);

/** What follows from a comparison; undefined when nothing does. */
export function settle(
  compared: SlotComparison,
  claim: SlotLike,
  slot: SlotLike,
  { candidate, reading }: ReadCandidate,
): Settled | undefined {
  const { value, swaps, lacking, unsaid, time, cost, matched } = compared;
  const isDenied = value === 'none' && compared.isOtherPolarity;
  const isOther = compared.isOtherEnd || (compared.isOtherPolarity && !isDenied);
  const known = matched + (time === 'same' ? 1 : 0);
  if (lacking.length > 0 || unsaid.length > 0 || isOther || known < LEAST_MATCHED || time === 'missing')
    return undefined;
  const weight = matched - 2 * cost;
  const of = (fields: Omit<Settled, 'candidate' | 'weight'>, rank: number): Settled => ({
    ...fields,
    candidate,
    weight: weight + rank,
  });
  // A goal speaks neither for a result nor against it.
  if (compared.isGoalForResult) return undefined;
  const found = slot.figure && figurePhrase(reading.text, slot.figure);
  const isSame = value === 'equal' || value === 'none';
  const isTimely = time === 'same' || time === 'open';
  const against = (why: ClaimFault, other: string | undefined, rank: number, said?: string): Settled =>
    of(
      {
        verdict: 'contradicted',
        why,
        ...(other !== undefined && { found: other }),
        ...(said !== undefined && { said }),
      },
      rank,
    );
  if (isSame && compared.isOtherOrder && swaps.length === 0 && isTimely && cost <= LIMITS.swap)
    return against('other-subject', undefined, 450);
  if (compared.isOtherOrder) return undefined;
  if (isDenied) {
    const isTold = swaps.length === 0 && isTimely && cost <= LIMITS.denial && matched >= 4;
    return isTold ? against('other-value', deniedIn(reading.text), 450) : undefined;
  }
  if (isSame && swaps.length === 0 && isTimely)
    return cost <= LIMITS.support && compared.attributed === 0 && !compared.isOtherThing
      ? of({ verdict: 'supported' }, 1000)
      : undefined;
  if (cost > LIMITS.contradiction) return undefined;
  if (
    ((value === 'different' && !compared.isOtherThing) || value === 'unit') &&
    swaps.length === 0 &&
    isTimely
  )
    return against(value === 'unit' ? 'unit' : 'other-value', found, 500);
  if (!isSame) return undefined;
  const [swap, ...more] = swaps;
  if (swap && more.length === 0 && isTimely && cost <= LIMITS.swap && EXCLUDING.has(swap.said.sort)) {
    if (isCommon(claim) && matched < 3) return undefined;
    return against('other-subject', quoted(reading.text, swap.found), 300, swap.said.token);
  }
  if (
    swaps.length === 0 &&
    typeof time === 'object' &&
    (value === 'none' ? !saysExtreme(claim) : isTellingYear(claim, slot, matched))
  )
    return against('other-year', time.found.surface, 200, time.said.surface);
  return undefined;
}
