import type { SlotSide } from './compared-slot.ts';
import type { Coverage, Swap } from './cover-words.ts';
import { isOfOtherAct } from './other-agent.ts';

/** Names and sides of which one thing has only one: another one in its place is wrong. Two centres may do the same. */
const EXCLUDING: ReadonlySet<string> = new Set(
  'body place province person document tier people staff grade channel deadline end direction merger post moved half work award turn side ordinal compass online_part'.split(
    ' ',
  ),
);
/** Words of a claim that a sentence must have before another number tells against it. */
const LEAST_NUMBERED = 3;

/** The one thing that the sentence has in place of another; a person may be swapped with his post. */
export function onlySwap({ swaps }: Coverage): Swap | undefined {
  const [swap, other, ...more] = swaps;
  if (!other) return swap;
  const sorts = swaps.map(({ said }) => said.sort);
  if (more.length > 0 || !sorts.includes('person') || !sorts.includes('post')) return undefined;
  return swaps.find(({ said }) => said.sort === 'person');
}

/** `Mẫu số 06` for `Mẫu số 04` of the same document, `lần thứ XVII` for `lần thứ XVIII`, `mức độ 3` for `mức độ 4`. */
const NUMBERED = /^(?:label_|level_|ordinal$|number$)/u;
/** What is told of the country may be so of a province, too. */
const isPartOfOther = ({ said, found }: Swap): boolean =>
  said.sort === 'province' && (said.token === COUNTRY || found.token === COUNTRY);
const COUNTRY = 'ca_nuoc';

/** What is open is not closed, and the other way round. */
const isOpenOrClosed = ({ said, found }: Swap): boolean =>
  [said.token, found.token].sort().join(' ') === 'close open';

/** What stands in the place of a name excludes it, where all else is told of the same. */
export const isExcluding = (
  swap: Swap,
  { matched }: Coverage,
  sides: { readonly claim: SlotSide; readonly found: SlotSide },
): boolean =>
  (isOpenOrClosed(swap) ||
    (EXCLUDING.has(swap.said.sort) && !isPartOfOther(swap)) ||
    (NUMBERED.test(swap.said.sort) && matched >= LEAST_NUMBERED)) &&
  !isOfOtherAct(sides.claim, sides.found, swap.said);
