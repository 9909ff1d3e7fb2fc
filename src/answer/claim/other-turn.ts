import type { SlotSide } from './compared-slot.ts';
import type { Word } from './read-words.ts';

const ORDINAL_TURNS: ReadonlyMap<string, string> = new Map([
  ['1', 'first_time'],
  ['2', 'second_time'],
]);

/** `lần đầu`, `lần hai`: the turns that words tell. */
const turnsIn = (words: readonly Word[]): Set<string> =>
  new Set(
    words.flatMap(({ sort, token }) =>
      sort === 'turn' ? [token] : sort === 'ordinal' ? (ORDINAL_TURNS.get(token) ?? []) : [],
    ),
  );

/** `30 ngày để khiếu nại lần hai`: told of the turn behind the figure, though the sentence names the other before it. */
export function isOfOtherTurn(claim: SlotSide, found: SlotSide): boolean {
  const { figure, own } = found.slot;
  const said = turnsIn(claim.slot.said);
  if (!figure || said.size === 0) return false;
  const behind = turnsIn(own.filter(({ start }) => start >= figure.end));
  return behind.size > 0 && ![...said].some((turn) => behind.has(turn));
}
