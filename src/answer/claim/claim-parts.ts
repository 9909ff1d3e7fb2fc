import type { SlotLike } from './compared-slot.ts';
import { figureSlots, wholeSlot } from './figure-slots.ts';
import type { StatementReading } from './read-statement.ts';

/** A part of a claim that is judged by itself: one figure with what is said of it, or all of it. */
export interface ClaimPart {
  readonly said: string;
  readonly slot: SlotLike;
}

/** One part a measured figure; without any, one a time; else the whole. */
export function claimParts(reading: StatementReading): ClaimPart[] {
  const measured = reading.measured.filter((figure) => !reading.parts.has(figure));
  const values = measured.length > 0 ? measured : reading.times;
  if (measured.length === 0 && values.length < 2) return [{ said: reading.text, slot: wholeSlot(reading) }];
  return figureSlots(reading, values).map((slot) => ({ said: slot.figure.surface, slot }));
}
