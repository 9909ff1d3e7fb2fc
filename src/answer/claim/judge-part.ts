import { asRank } from './as-rank.ts';
import type { ClaimPart } from './claim-parts.ts';
import { compareSlots } from './compare-slots.ts';
import { compareValues } from './compare-values.ts';
import type { SlotLike, SlotSide } from './compared-slot.ts';
import { opensWithWhole } from './figure-slots.ts';
import { isOfKnownDocument } from './known-documents.ts';
import { matchTimes } from './match-times.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { isTime, type StatementReading } from './read-statement.ts';
import { type Settled, settle } from './settle.ts';

/** Two contradictions this near in weight are as good as each other. */
const AS_GOOD = 0.5;

const isRow = ({ candidate }: ReadCandidate): boolean => candidate.statement?.kind === 'index-row';

/** `còn 34 tỉnh, thành phố` speaks of `còn 34 đơn vị`, not of the `28 tỉnh` beside it. */
const isToldElsewhere = (
  { slot: { role, figure } }: SlotSide,
  found: SlotLike,
  all: readonly SlotLike[],
): boolean =>
  role !== undefined &&
  found.role !== role &&
  all.some((one) => one.role === role && one.figure?.value === figure?.value);

function settledBy(
  claim: SlotSide,
  candidate: ReadCandidate,
  all: readonly ReadCandidate[],
  isTrusted: boolean,
): Settled[] {
  const { figure } = claim.slot;
  const slots = candidate.slots(figure);
  // Of several hours in a sentence one is as good as another.
  const isOneOfHours =
    figure?.kind === 'time' &&
    slots.some((slot) => slot.figure && compareValues(figure, slot.figure) === 'equal');
  return slots.flatMap((slot) => {
    if (isToldElsewhere(claim, slot, slots)) return [];
    const found: SlotSide = { slot, reading: candidate.reading };
    if (isOneOfHours && slot.figure && compareValues(figure, slot.figure) !== 'equal') return [];
    const compared = compareSlots(claim, found, candidate.around);
    if (!compared || isOfKnownDocument(compared, claim.reading, all)) return [];
    const one = settle(compared, { claim, found, candidate, isTrusted });
    return one ? [one] : [];
  });
}

/** Without a time, several years may be meant, each with its value. */
function isOpen(best: Settled, others: readonly Settled[], { slot }: ClaimPart): boolean {
  if (best.why !== 'other-value' || slot.times.length + slot.frame.length > 0) return false;
  return others.some(
    (one) =>
      one.why === 'other-value' &&
      one.weight > best.weight - AS_GOOD &&
      one.found?.toLowerCase() !== best.found?.toLowerCase() &&
      one.candidate !== best.candidate,
  );
}

/** Words that a sentence must have of a claim to speak of the same thing. */
const SAME_THING = 2;

/** The same value is told of the very time that is claimed, though not clearly enough to prove it: the year is not wrong. */
function isSameThen(claim: SlotSide, found: readonly ReadCandidate[]): boolean {
  const { figure } = claim.slot;
  if (!figure || isTime(figure)) return false;
  return found.some((candidate) =>
    candidate.slots(figure).some((slot) => {
      const compared = compareSlots(claim, { slot, reading: candidate.reading }, candidate.around);
      return compared?.value === 'equal' && compared.time === 'same' && compared.matched >= SAME_THING;
    }),
  );
}

function bestOf(
  part: ClaimPart,
  reading: StatementReading,
  found: readonly ReadCandidate[],
  isTrusted = false,
): Settled | undefined {
  const claim: SlotSide = { slot: part.slot, reading };
  const settled = found.flatMap((candidate) => settledBy(claim, candidate, found, isTrusted));
  const [best, ...others] = settled.sort(
    (a, b) => b.weight - a.weight || (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  if (!best || isOpen(best, others, part)) return undefined;
  return best.why === 'other-year' && isSameThen(claim, found) ? undefined : best;
}

/** The best that the candidates say of one part of a claim. */
export function judgePart(
  part: ClaimPart,
  reading: StatementReading,
  found: readonly ReadCandidate[],
): Settled | undefined {
  // Rows of an index tell the best and the last by their rank.
  const isExtreme = !part.slot.figure && part.slot.said.some(({ sort }) => sort === 'end');
  const told = bestOf(part, reading, isExtreme ? found.filter((one) => !isRow(one)) : found);
  if (told) return told;
  const ranked = asRank(part, reading);
  return ranked && bestOf(ranked, reading, found.filter(isRow));
}

/** `Trong 62 nhiệm vụ, tỉnh xong 17` for `xong 17 trong 62 nhiệm vụ`. */
function asWhole(
  { slot: said }: ClaimPart,
  { text }: StatementReading,
  trusted: readonly ReadCandidate[],
): Settled | undefined {
  const { figure, head } = said;
  if (!figure || !head || !opensWithWhole(text, figure)) return undefined;
  const proof = trusted.find(({ reading, slots, around }) =>
    slots(figure).some(
      (slot) =>
        slot.figure &&
        reading.wholes.has(slot.figure) &&
        slot.head?.token === head.token &&
        typeof matchTimes(said, slot, around) !== 'object' &&
        compareValues(figure, slot.figure) === 'equal',
    ),
  );
  return proof && { verdict: 'supported', candidate: proof.candidate, weight: 0 };
}

/** The same of a part that nothing settles by itself, from sentences that prove other parts of the claim. */
export const judgeBeside = (
  part: ClaimPart,
  reading: StatementReading,
  trusted: readonly ReadCandidate[],
): Settled | undefined => bestOf(part, reading, trusted, true) ?? asWhole(part, reading, trusted);
