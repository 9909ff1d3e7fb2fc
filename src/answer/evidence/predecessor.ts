import { foldWords } from '../../language/fold-words.ts';

/** The name of a person and where it begins. */
export interface NamedAt {
  readonly name: string;
  readonly start: number;
}

/** `thay ông …` names who was before. */
const PREDECESSOR = /(?:^|[\s(,])(?:thay|thay cho|thay thế|kế nhiệm) (?:ông |bà |đồng chí )?$/iu;
const ASKS_REPLACED = / thay (?:cho )?(?:ai|ong nao|nguoi nao) /u;
const BEFORE_SOMEBODY = / truoc (?:ong|ba) /u;
/** `cựu chủ tịch`, `chủ tịch tiền nhiệm`: whoever holds the post is not meant. */
const FORMER = / (?:(?:cuu|nguyen) (?:pho )?(?:chu tich|giam doc|bi thu|chanh van phong)|tien nhiem) /u;

/** True when the quote names, right before this place, the one who was replaced. */
export const isPredecessorAt = (quote: string, start: number): boolean =>
  PREDECESSOR.test(quote.slice(Math.max(0, start - 30), start));

/** True when it is asked who was before the one of this name, whole or as people call them: `trước ông Toàn`. */
export function asksBefore(asked: string, name: string): boolean {
  const words = foldWords(name).trim();
  const given = words.slice(words.lastIndexOf(' ') + 1);
  return [words, given].some((called) =>
    [' truoc ong ', ' truoc ba '].some((before) => asked.includes(`${before}${called} `)),
  );
}

/** `ông A …; ông B được bầu thay`, `bầu ông B, thay ông A`: A came before B, however they are told. */
function cameBefore(asked: string, quote: string, start: number, names: readonly NamedAt[]): boolean {
  if (isPredecessorAt(quote, start)) return true;
  const other = names.find(({ name }) => asksBefore(asked, name));
  return other !== undefined && start < other.start && !isPredecessorAt(quote, other.start);
}

/** True for a name that is not the one asked for: a predecessor, or whoever came after where a predecessor is asked for. */
export function isOtherHolder(
  asked: string,
  quote: string,
  start: number,
  names: () => readonly NamedAt[],
): boolean {
  if (FORMER.test(asked)) return !isPredecessorAt(quote, start);
  if (BEFORE_SOMEBODY.test(asked)) return !cameBefore(asked, quote, start, names());
  return isPredecessorAt(quote, start) && !ASKS_REPLACED.test(asked);
}
