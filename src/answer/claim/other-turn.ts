import type { SlotSide } from './compared-slot.ts';
import { has } from './word-match.ts';

/** Told apart by what stands behind the figure: `30 ngày để khiếu nại lần hai`. */
const TURNS: ReadonlySet<string> = new Set(['turn', 'grievance']);

/** The figure is told of the other turn in its own clause: the claim's turn only stands before it. */
export function isOfOtherTurn(claim: SlotSide, found: SlotSide): boolean {
  const { figure, own } = found.slot;
  if (!figure) return false;
  const behind = own.filter(({ sort, start }) => TURNS.has(sort) && start >= figure.end);
  return behind.some(
    (word) =>
      !has(claim.slot.said, word) &&
      claim.slot.said.some(({ sort }) => sort === word.sort) &&
      !behind.some((one) => one.sort === word.sort && has(claim.slot.said, one)),
  );
}
