import type { SlotSide } from './compared-slot.ts';
import type { Word } from './read-words.ts';
import { has } from './word-match.ts';

/** Those who do something together, or are counted together. */
const JOINT: ReadonlySet<string> = new Set(['tier', 'body', 'people', 'staff', 'channel']);
const JOINS = /^ ?(?:,|và|lẫn|cùng|,? và|cùng với)? ?$/iu;
/** The last two of a list. */
const LAST_JOINS = /^ (?:và|lẫn|cùng|cùng với) $/iu;
/** Told of each by itself. */
const EACH = /(?<!\p{L})(?:đều|mỗi|từng|lần lượt|tương ứng)(?!\p{L})/iu;

/** Runs of words of one sort that `và` joins: `cấp tỉnh và cấp xã`. */
function groupsIn(text: string, words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  const named = words.filter(({ sort }) => JOINT.has(sort));
  let run: Word[] = [];
  let isJoined = false;
  const close = (): void => {
    if (isJoined && run.length > 1) groups.push(run);
    run = [];
    isJoined = false;
  };
  for (const word of named) {
    const before = run.at(-1);
    const between = before ? text.slice(before.end, word.start) : undefined;
    if (before && (before.sort !== word.sort || between === undefined || !JOINS.test(between))) close();
    else if (between !== undefined && LAST_JOINS.test(between)) isJoined = true;
    run.push(word);
  }
  close();
  return groups;
}

/** `cấp tỉnh và cấp xã nhận 191.957 hồ sơ` is the sum of both: nothing is told of one of them alone. */
export function isOfJoint(claim: SlotSide, found: SlotSide): boolean {
  if (found.slot.figure?.kind !== 'count' || EACH.test(found.reading.text)) return false;
  const said = found.reading.words.filter((word) => found.slot.said.includes(word));
  return groupsIn(found.reading.text, said).some((group) => {
    const named = group.filter((word) => has(claim.slot.said, word));
    return named.length > 0 && named.length < group.length;
  });
}
