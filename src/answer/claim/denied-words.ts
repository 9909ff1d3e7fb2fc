import { foldWords } from '../../language/fold-words.ts';
import type { SlotSide } from './compared-slot.ts';
import { isTime, type StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { has } from './word-match.ts';

/** What is denied stands this near behind `không`, in UTF-16 units. */
const DENIED_REACH = 30;
const DENIES = /(?<!\p{L})(?:không|chưa|khong|chua|chẳng|chả|chang|cấm)(?!\p{L})/giu;
/** `không quá 30 ngày`, `chưa đầy một nửa` bound, and deny nothing. Folded, behind the word that denies. */
const BOUNDS =
  /^ (?:qua|duoi|it hon|kem|chi|day|toi|den|hon|phu thuoc|gian|co don vi|nhung|bao gio|biet|ro|phai khong) /u;
/** A denial does not go beyond its clause. */
const CLAUSE_END = /[,;:.()](?=\s|$)/u;

/** The words that a statement denies. */
export const deniedIn = ({ text, words }: StatementReading): Word[] =>
  [...text.matchAll(DENIES)].flatMap(({ index }) =>
    words.filter(({ sort, start }) => sort !== 'free' && start > index && start < index + DENIED_REACH),
  );

/** The same between two places of its text, without denials that only bound a figure, and up to the end of the clause. */
function deniedWithin({ text, words }: StatementReading, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(DENIES)].flatMap(({ 0: denial, index }) => {
    const behind = from + index + denial.length;
    const rest = text.slice(behind, behind + DENIED_REACH);
    if (BOUNDS.test(`${foldWords(rest)} `)) return [];
    const end = behind + (CLAUSE_END.exec(rest)?.index ?? rest.length);
    return words.filter(({ sort, start }) => sort !== 'free' && start >= behind && start < end);
  });
}

/** Where the clause of the figure found begins and ends: at the figures and signs beside it. */
function clauseOf({ slot: { figure }, reading: { text, measured } }: SlotSide): [number, number] {
  if (!figure) return [0, text.length];
  const next = measured.find(({ start }) => start >= figure.end)?.start ?? text.length;
  const last = measured.findLast(({ end }) => end <= figure.start)?.end ?? 0;
  const before = text.slice(last, figure.start);
  const cut = Math.max(...[...before.matchAll(/[,;:.](?=\s)/gu)].map(({ index }) => index), 0);
  const after = text.slice(figure.end, next);
  return [last + cut, figure.end + (CLAUSE_END.exec(after)?.index ?? after.length)];
}

/**
 * `88,88% nói không bị gây phiền hà` says nothing of how many were: the part that has a property and the part that has
 * it not are two figures. True where a word is denied on one side and said without a denial on the other.
 */
function isOtherPart(claim: SlotSide, found: SlotSide): boolean {
  const said = deniedWithin(claim.reading, 0, claim.reading.text.length);
  const seen = deniedWithin(found.reading, ...clauseOf(found));
  return (
    seen.some((word) => has(claim.reading.words, word) && !has(said, word)) ||
    said.some((word) => has(found.slot.said, word) && !has(seen, word))
  );
}

/** One of them denies, more often than the other, something that both speak of; of a figure, what it counts. */
export function isOtherPolarity(claim: SlotSide, found: SlotSide): boolean {
  const { figure } = claim.slot;
  if (figure) {
    const isMore = claim.reading.negations > found.reading.negations;
    return isMore || (!isTime(figure) && isOtherPart(claim, found));
  }
  return (
    claim.reading.negations !== found.reading.negations &&
    (deniedIn(claim.reading).some((word) => has(found.reading.words, word)) ||
      deniedIn(found.reading).some((word) => has(claim.reading.words, word)))
  );
}

/** Both deny, but not the same: `không đạt kế hoạch` beside `Kế hoạch … điều kiện không cần thiết`. */
export function deniesElse(claim: SlotSide, found: SlotSide): boolean {
  if (claim.slot.figure || claim.reading.negations === 0) return false;
  if (claim.reading.negations !== found.reading.negations) return false;
  const said = deniedIn(claim.reading).filter((word) => has(found.reading.words, word));
  const seen = deniedIn(found.reading);
  return said.length > 0 && !said.some((word) => has(seen, word));
}
