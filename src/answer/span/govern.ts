import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Stretch } from '../evidence/expectation.ts';
import { clauseOf, lowered, sentenceOf, spanning, trimmed } from './bounds.ts';
import {
  CONDITIONS,
  COUNTED_GOALS,
  DUE,
  EARLY_CONDITION,
  GOVERNORS,
  GOVERNORS_BEHIND,
  type GovernGroup,
  LATE_CONDITION,
  NEGATIONS,
  PROHIBITIONS,
  RESULTS,
} from './govern-words.ts';

/** What a short answer is cut from, and which words may turn its meaning. */
export interface Core extends Stretch {
  /** Groups of words that make it a plan or a goal. */
  readonly governedBy: readonly GovernGroup[];
  /** Conditions behind it belong to it, as to a figure. */
  readonly limited: boolean;
  /** The date of a document right behind its number: what the document says does not limit it. */
  readonly isPlain?: boolean;
  /** A name: what is said behind it may be denied of it. */
  readonly isName: boolean;
  /** The folded question, where a negation that it says itself need not be repeated: names and times, not amounts. */
  readonly asked?: string;
}

export interface Governed {
  /** One stretch, or the governing word and the answer where what is between is too long. */
  readonly stretches: readonly Stretch[];
  readonly isTarget: boolean;
}

const matchesIn = (text: string, pattern: RegExp, { start, end }: Stretch): Stretch[] =>
  findAll(text.slice(start, end), pattern).map(({ 0: match, index }) => ({
    start: start + index,
    end: start + index + match.length,
  }));

/** The part of a sentence between semicolons and `nhưng`, which a prohibition holds for. */
function statementOf(lower: string, stretch: Stretch, sentence: Stretch): Stretch {
  const before = lower.slice(sentence.start, stretch.start);
  const start = sentence.start + Math.max(before.lastIndexOf('; ') + 1, before.lastIndexOf(' nhưng ') + 1);
  const stop = lower.slice(stretch.end, sentence.end).search(/; | nhưng /u);
  return { start, end: stop < 0 ? sentence.end : stretch.end + stop };
}

/** `không có yếu trong 44 đơn vị` denies nothing of the 44. */
const OF_SOME = /^ có [^,;]{1,30} trong (?:số |tổng số )?$/u;

/** The answer with the negation of its clause, before or behind it. */
function withNegation(lower: string, core: Core, stretch: Stretch, sentence: Stretch): Stretch {
  const clause = clauseOf(lower, stretch, sentence);
  // `không in giấy`: the negation with the word that it negates.
  const wasAsked = ({ start, end }: Stretch): boolean => {
    const next = /^ ?\p{L}+(?: \p{L}+)?/u.exec(lower.slice(end))?.[0] ?? '';
    return core.asked?.includes(foldWords(lower.slice(start, end + next.length))) ?? false;
  };
  const told = (within: Stretch): Stretch[] =>
    matchesIn(lower, NEGATIONS, within).filter((negation) => !wasAsked(negation));
  const [before] = told({ start: clause.start, end: stretch.start }).filter(
    ({ end }) => !OF_SOME.test(lower.slice(end, stretch.start)),
  );
  const from = before ? spanning(stretch, before) : stretch;
  const isBehind = told({ start: stretch.end, end: clause.end }).length > 0;
  // Cut at a comma, what is denied of a name would be half a list.
  const { end } = core.isName ? statementOf(lower, clause, sentence) : clause;
  const wide = isBehind ? spanning(from, { start: end, end }) : from;
  const statement = statementOf(lower, wide, sentence);
  const forbids = (within: Stretch): Stretch[] =>
    matchesIn(lower, PROHIBITIONS, within).filter((negation) => !wasAsked(negation));
  const forbidden = forbids({ start: statement.start, end: wide.start }).at(-1);
  const excluded = core.isName ? forbids({ start: wide.end, end: statement.end })[0] : undefined;
  const whole = forbidden ? spanning(wide, forbidden) : wide;
  return excluded
    ? spanning(whole, { start: excluded.start, end: clauseOf(lower, excluded, sentence).end })
    : whole;
}

/** The answer with conditions that limit it: `nếu …`, `kể từ …`, `trở lên`, `trừ …` in the next clause. */
function withConditions(lower: string, stretch: Stretch, clause: Stretch, sentence: Stretch): Stretch {
  let wide = stretch;
  if (matchesIn(lower, CONDITIONS, { start: stretch.end, end: clause.end }).length > 0)
    wide = spanning(wide, { start: clause.end, end: clause.end });
  const next = lower.slice(wide.end, sentence.end);
  if (LATE_CONDITION.test(next)) {
    const late = clauseOf(lower, { start: wide.end + 2, end: wide.end + 2 }, sentence);
    // The exception is a list: `riêng đất đai, xây dựng, đầu tư từ 90%`.
    wide = spanning(wide, next.startsWith(', riêng') ? statementOf(lower, late, sentence) : late);
  }
  const semicolon = lower.lastIndexOf('; ', stretch.start);
  const start = semicolon < sentence.start ? sentence.start : semicolon + 2;
  if (EARLY_CONDITION.test(lower.slice(start, stretch.start)))
    wide = spanning(wide, { start, end: wide.end });
  return wide;
}

/** Where what may govern the answer begins: behind the last semicolon, unless a colon opens a list before it. */
function reachOf(lower: string, start: number, sentence: Stretch): number {
  const before = lower.slice(sentence.start, start);
  const semicolon = before.lastIndexOf('; ');
  const first = before.indexOf('; ');
  const isList = semicolon >= 0 && /: /u.test(before.slice(0, first));
  return semicolon < 0 || isList ? sentence.start : sentence.start + semicolon + 2;
}

/** Longest of the words in `COUNTED_GOALS`, with a blank: looked for right behind a figure. */
const GOAL_NEAR = 10;

/** `16 mục tiêu … xếp trong 6 nội dung` counts goals and sets none. */
const NUMBER_BEFORE = /(?:^|\s)(?:\d{1,3}|hai|ba|bốn|sáu|bảy|tám|chín|mười) $/u;

const isCountedGoal = (before: string, word: string): boolean =>
  NUMBER_BEFORE.test(before) && COUNTED_GOALS.test(` ${word}`);

/** The last word before the answer that makes it a goal, with no result between. */
function governorBefore(lower: string, core: Core, sentence: Stretch): Stretch | undefined {
  const before = { start: reachOf(lower, core.start, sentence), end: core.start };
  const clause = clauseOf(lower, core, sentence);
  const found = core.governedBy
    .flatMap((group) => matchesIn(lower, GOVERNORS[group], group === 'plan' ? clause : before))
    .filter(
      ({ start, end }) =>
        end <= core.start && !isCountedGoal(lower.slice(sentence.start, start), lower.slice(start, end)),
    )
    .sort((a, b) => a.start - b.start);
  const last = found.at(-1);
  if (!last || COUNTED_GOALS.test(lower.slice(core.start, core.end + GOAL_NEAR))) return undefined;
  if (matchesIn(lower, RESULTS, { start: last.end, end: core.start }).length > 0) return undefined;
  // `đặt mức … phải đạt 95%`: the first of several governs them all, when they stand in one clause.
  return found.find(({ start }) => start >= clause.start) ?? last;
}

/** Behind a figure: what is said of it has happened. */
const DONE = /(?<!\p{L})đã(?! nêu| đề| đặt| xác)(?!\p{L})/u;

/** A word behind the answer that makes it a goal: `80% thủ tục … phải làm được trực tuyến`. */
function governorBehind(lower: string, core: Core, sentence: Stretch): Stretch | undefined {
  if (!core.governedBy.includes('duty') || COUNTED_GOALS.test(lower.slice(core.start, core.end + GOAL_NEAR)))
    return undefined;
  const semicolon = lower.indexOf(';', core.end);
  const end = semicolon < 0 ? sentence.end : Math.min(semicolon, sentence.end);
  const behind = { start: core.end, end };
  const [first] = matchesIn(lower, GOVERNORS_BEHIND, behind);
  if (!first || DONE.test(lower.slice(core.end, end))) return undefined;
  // A comma before a figure or a word of a list does not end what is demanded.
  const own = clauseOf(lower, core, sentence);
  const isNear = first.start <= own.end || !/\d/u.test(lower.slice(core.end, first.start));
  // `228 thủ tục và đề xuất đưa 29 dịch vụ`: the word governs the figure that follows it.
  const next = lower.slice(first.end, clauseOf(lower, first, sentence).end);
  const isOfNext = / và $/u.test(lower.slice(core.end, first.start)) && /\d/u.test(next);
  if (isOfNext) return undefined;
  return isNear ? { start: first.start, end: clauseOf(lower, first, sentence).end } : undefined;
}

/** `đến năm 2025 … đạt 95%` names no goal and is one, unless the source is younger than that. */
function dueBefore(lower: string, core: Core, sentence: Stretch, known: string): Stretch | undefined {
  if (!core.governedBy.includes('goal')) return undefined;
  const due = findAll(lower.slice(sentence.start, core.start), DUE).find(([, year]) => (year ?? '') > known);
  if (!due) return undefined;
  const at = sentence.start + due.index;
  const between = { start: at + due[0].length, end: core.start };
  const isReached = /(?:^|\s)(?:đạt|có|là|ít nhất|tối thiểu|trên|từ)(?=\s|$)/u.test(
    lower.slice(between.start, between.end),
  );
  const isPast =
    matchesIn(lower, RESULTS, between).length > 0 || /\bmới\b/u.test(lower.slice(at, core.start));
  return isReached && !isPast ? { start: at, end: between.start } : undefined;
}

/** The day by which a goal is to be reached, at the head of its sentence or right behind the answer. */
function withDue(lower: string, stretch: Stretch, sentence: Stretch, longest: number): Stretch {
  const clause = clauseOf(lower, stretch, sentence);
  const dues = matchesIn(lower, DUE, clause);
  const behind = dues.find(({ start }) => start >= stretch.end);
  const wide = behind ? spanning(stretch, behind) : stretch;
  const head = /^(?:đến|năm|giai đoạn|từ)[^,;.]{0,30}\d{4},/u.exec(
    lower.slice(sentence.start, stretch.start),
  );
  const whole = head ? spanning(wide, { start: sentence.start, end: wide.end }) : wide;
  return whole.end - whole.start <= longest ? whole : wide;
}

/** Another share between a goal and the answer: shown whole, the two would be mixed up. */
const OTHER_SHARE = /\d+(?:[.,]\d+)?%/u;

/**
 * Widens an answer so that cutting it out does not turn its meaning: with the negation of its clause, the conditions
 * that limit it, and the word that makes it a goal. `known` is the year that the source is known to speak from.
 */
export function govern(
  quote: string,
  core: Core,
  { longest, known }: { longest: number; known: string },
): Governed {
  if (core.isPlain) return { stretches: [trimmed(quote, core)], isTarget: false };
  const lower = lowered(quote);
  const sentence = sentenceOf(quote, core);
  const clause = clauseOf(lower, core, sentence);
  let stretch: Stretch = core.limited ? withConditions(lower, core, clause, sentence) : core;
  stretch = withNegation(lower, core, stretch, sentence);
  const before = governorBefore(lower, core, sentence) ?? dueBefore(lower, core, sentence, known);
  const behind = before ? undefined : governorBehind(lower, core, sentence);
  if (!before && !behind) return { stretches: [trimmed(quote, stretch)], isTarget: false };
  if (behind) {
    const demanded = withNegation(lower, core, spanning(stretch, behind), sentence);
    const whole = withDue(lower, demanded, sentence, longest);
    return { stretches: [trimmed(quote, whole)], isTarget: true };
  }
  const joined = withNegation(lower, core, before ? spanning(stretch, before) : stretch, sentence);
  const others = before ? OTHER_SHARE.test(quote.slice(before.end, stretch.start)) : false;
  const whole = withDue(lower, joined, sentence, longest);
  if (!before || (!others && whole.end - whole.start <= longest))
    return { stretches: [trimmed(quote, whole)], isTarget: true };
  const own = clause.start > before.end ? { start: clause.start, end: stretch.end } : stretch;
  return { stretches: [trimmed(quote, before), trimmed(quote, own)], isTarget: true };
}
