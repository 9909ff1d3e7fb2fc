import type { SlotSide } from './compared-slot.ts';
import { deniesElse } from './denied-words.ts';
import { isExtremeElsewhere } from './extreme-measure.ts';
import { isOfJoint } from './joint-subjects.ts';
import { countsNoGroup, isOfHardCase, isOfOldProvince, isSetUpOnly } from './other-stage.ts';
import { isOfOtherTurn } from './other-turn.ts';
import { isOfOneOfAll } from './universal.ts';
import { isOtherWard } from './ward-names.ts';

/** The sentence has the words of the claim, but tells what it says of something else: neither for nor against it. */
export const isToldOfElse = (claim: SlotSide, found: SlotSide): boolean =>
  isOfJoint(claim, found) ||
  isOfOneOfAll(claim, found) ||
  isExtremeElsewhere(claim, found) ||
  deniesElse(claim, found) ||
  isOfOtherTurn(claim, found) ||
  isOtherWard(claim, found) ||
  isOfHardCase(claim, found) ||
  isOfOldProvince(claim, found) ||
  isSetUpOnly(claim, found) ||
  countsNoGroup(claim, found);
