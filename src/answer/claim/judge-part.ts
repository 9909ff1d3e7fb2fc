import { asRank } from './as-rank.ts';
import type { ClaimPart } from './claim-parts.ts';
import { compareSlots } from './compare-slots.ts';
import type { SlotLike, SlotSide } from './compared-slot.ts';
import type { ReadCandidate } from './read-candidate.ts';
import type { StatementReading } from './read-statement.ts';
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

function settledBy(claim: SlotSide, candidate: ReadCandidate, isTrusted: boolean): Settled[] {
  const slots = candidate.slots(claim.slot.figure);
  return slots.flatMap((slot) => {
    if (isToldElsewhere(claim, slot, slots)) return [];
    const found: SlotSide = { slot, reading: candidate.reading };
    const compared = compareSlots(claim, found, candidate.around);
    const one = compared && settle(compared, { claim, found, candidate, isTrusted });
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
      one.found !== best.found &&
      one.candidate !== best.candidate,
  );
}

function bestOf(
  part: ClaimPart,
  reading: StatementReading,
  found: readonly ReadCandidate[],
  isTrusted = false,
): Settled | undefined {
  const claim: SlotSide = { slot: part.slot, reading };
  const settled = found.flatMap((candidate) => settledBy(claim, candidate, isTrusted));
  const [best, ...others] = settled.sort(
    (a, b) => b.weight - a.weight || (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return best && !isOpen(best, others, part) ? best : undefined;
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

/** The same of a part that nothing settles by itself, from sentences that prove other parts of the claim. */
export const judgeBeside = (
  part: ClaimPart,
  reading: StatementReading,
  trusted: readonly ReadCandidate[],
): Settled | undefined => bestOf(part, reading, trusted, true);
