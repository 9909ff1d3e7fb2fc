import type { SlotLike } from './compared-slot.ts';
import { figureSlots, wholeSlot } from './figure-slots.ts';
import { isNameOfPlan } from './plan-spans.ts';
import type { StatementReading } from './read-statement.ts';

/** A part of a claim that is judged by itself: one figure with what is said of it, or all of it. */
export interface ClaimPart {
  readonly said: string;
  readonly slot: SlotLike;
}

/** One part a measured figure; without any, one a time; else the whole. */
export function claimParts(reading: StatementReading): ClaimPart[] {
  const measured = reading.measured.filter((figure) => !reading.parts.has(figure));
  const telling = reading.times.filter((time) => !isNameOfPlan(time, reading));
  const values = measured.length > 0 ? measured : telling.length > 0 ? telling : reading.times;
  if (measured.length === 0 && reading.times.length < 2)
    return [{ said: reading.text, slot: wholeSlot(reading) }];
  return figureSlots(reading, values).map((slot) => ({ said: slot.figure.surface, slot }));
}
